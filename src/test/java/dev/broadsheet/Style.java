package dev.broadsheet;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The rules that hold within a source file or a template; each function says what breaks them. */
final class Style {

    static final int METHOD_LINES = 30;
    static final int FILE_LINES = 299;
    static final int PARAMETERS = 4;

    private static final Pattern GETTER = Pattern.compile("get[A-Z].*");
    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Impl|Utils?|Helpers?|Managers?)");
    private static final Pattern PACKAGE_INFO =
            Pattern.compile("\\A/\\*\\*(.*?)\\*/\\s*@NullMarked\\s+package [a-z.]+;.*", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("[A-Z{](?:(?![.!?] ).)*\\.");
    private static final Pattern REACHES_JAVA =
            Pattern.compile("\\?\\s*(new|api|eval|interpret)\\b|[<\\[]#(noautoesc|noAutoEsc)\\b");
    private static final Pattern UNESCAPED = Pattern.compile("([.\\w]*)\\s*\\?\\s*(no_esc|noEsc)\\b");

    private Style() {}

    /** Whether a file is too long. */
    static List<String> ofLength(String name, String source) {
        long lines = source.lines().count();
        return lines > FILE_LINES ? List.of("%s has %d lines".formatted(name, lines)) : List.of();
    }

    /** What is wrong with a Java file. */
    static List<String> ofJava(String name, String source) {
        List<String> problems = new ArrayList<>(ofLength(name, source));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of(), null, List.of(new Text(source)));
        try {
            for (CompilationUnitTree unit : task.parse()) {
                new Rules(Trees.instance(task), unit, problems).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be parsed", e);
        }
        return problems;
    }

    /** What is wrong with a {@code package-info.java}. */
    static List<String> ofPackageInfo(String name, String source) {
        Matcher matcher = PACKAGE_INFO.matcher(source);
        if (!matcher.matches()) {
            return List.of(name + " must be a comment, @NullMarked and the package");
        }
        String text = matcher.group(1).replaceAll("\\s*\\n\\s*\\* ?", " ").strip();
        return SENTENCE.matcher(text).matches() ? List.of() : List.of(name + " must say one sentence: " + text);
    }

    /** What is wrong with a template. */
    static List<String> ofTemplate(String name, String source) {
        List<String> problems = new ArrayList<>();
        REACHES_JAVA.matcher(source).results().forEach(found -> problems.add(name + " uses " + found.group()));
        UNESCAPED
                .matcher(source)
                .results()
                .filter(found -> !found.group(1).endsWith(".markup"))
                .forEach(found -> problems.add(name + " does not escape " + found.group(1)));
        return problems;
    }

    /** A source that is no file. */
    private static final class Text extends SimpleJavaFileObject {
        private final String source;

        Text(String source) {
            super(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }

    /** Visits every type and method of a file. */
    private static final class Rules extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final Trees trees;
        private final CompilationUnitTree unit;
        private final List<String> problems;

        Rules(Trees trees, CompilationUnitTree unit, List<String> problems) {
            this.trees = trees;
            this.unit = unit;
            this.problems = problems;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
            String name = type.getSimpleName().toString();
            if (EMPTY_NAME.matcher(name).matches()) {
                problems.add(name + " has a name that says nothing");
            }
            if (isPublic(type) && trees.getDocComment(getCurrentPath()) == null) {
                problems.add(name + " has no Javadoc");
            }
            return super.visitClass(type, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
            String name = typeName() + "." + method.getName();
            long lines = lineOf(trees.getSourcePositions().getEndPosition(unit, method))
                    - lineOf(trees.getSourcePositions().getStartPosition(unit, method))
                    + 1;
            if (lines > METHOD_LINES) {
                problems.add("%s has %d lines".formatted(name, lines));
            }
            if (method.getParameters().size() > PARAMETERS && !isRecordConstructor(method) && !isForced(method)) {
                problems.add("%s has %d parameters"
                        .formatted(name, method.getParameters().size()));
            }
            if (GETTER.matcher(method.getName()).matches() && !isForced(method)) {
                problems.add(name + " begins with get");
            }
            return super.visitMethod(method, null);
        }

        private long lineOf(long position) {
            return unit.getLineMap().getLineNumber(position);
        }

        /** A member of an interface is public though it does not say so. */
        private boolean isPublic(ClassTree type) {
            Set<Modifier> modifiers = type.getModifiers().getFlags();
            boolean member = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE;
            return modifiers.contains(Modifier.PUBLIC) || member;
        }

        private boolean isRecordConstructor(MethodTree method) {
            return method.getReturnType() == null
                    && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
        }

        /** Whoever overrides does not choose the name. */
        private static boolean isForced(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
        }

        private String typeName() {
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            return parent instanceof ClassTree type ? type.getSimpleName().toString() : "";
        }
    }
}
