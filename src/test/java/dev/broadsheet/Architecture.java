package dev.broadsheet;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules that hold between the classes of the program.
 *
 * @param root package whose folders are the stages
 * @param classes to be judged
 */
record Architecture(String root, JavaClasses classes) {

    /** The line of stages: each depends only on those before it. It grows only by a stage, with the reason in the commit. */
    static final List<String> LINE = List.of(
            "diagnostic",
            "source",
            "config",
            "article",
            "image",
            "site",
            "related",
            "search",
            "page",
            "render",
            "audit",
            "publish",
            "build",
            "intake",
            "serve",
            "deploy",
            "cli");

    /** Libraries that have one door: the packages that may touch them. */
    private static final Map<String, Set<String>> DOORS = Map.ofEntries(
            entry("org.yaml.snakeyaml", Set.of("source")),
            entry("freemarker", Set.of("render")),
            entry("com.vladsch.flexmark", Set.of("article", "audit", "intake")),
            entry("org.jsoup", Set.of("article", "audit", "intake")),
            entry("com.rometools", Set.of("intake")),
            entry("org.jdom2", Set.of("intake")),
            entry("org.tomlj", Set.of("intake")),
            entry("org.eclipse.jetty", Set.of("serve", "image")),
            entry("net.coobird.thumbnailator", Set.of("image")),
            entry("javax.imageio", Set.of("image")),
            entry("java.awt", Set.of("image")),
            entry("io.methvin", Set.of("serve")),
            entry("picocli", Set.of("cli")));

    private static final Set<String> VOICES = Set.of(
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.System.exit",
            "java.lang.System.setOut",
            "java.lang.System.setErr",
            "java.lang.Runtime.exit",
            "java.lang.Runtime.halt");

    private static final Set<String> SURROUNDINGS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.util.Locale.getDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.InstantSource.system");

    private static final Set<String> OLD_DATES = Set.of(
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.util.TimeZone",
            "java.text.DateFormat",
            "java.text.SimpleDateFormat",
            "java.sql.Timestamp");

    /** The feed parser speaks of old dates; the class that opens it makes instants of them at once. */
    private static final String OLD_DATES_DOOR = "intake.RomeFeed";

    private static final List<Class<?>> MUTABLE =
            List.of(Collection.class, Map.class, CharSequence.class, Number.class, ThreadLocal.class);

    Set<String> outOfLine() {
        return violations(type -> {
            int place = LINE.indexOf(stage(type));
            Stream<String> nowhere = place < 0 ? Stream.of(name(type) + " is in no stage") : Stream.of();
            Stream<String> ahead = type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> isOurs(target) && LINE.indexOf(stage(target)) > place)
                    .map(target -> name(type) + " depends on " + name(target));
            return place < 0 ? nowhere : ahead;
        });
    }

    Set<String> outsideTheDoors() {
        return violations(type -> type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> DOORS.entrySet().stream()
                        .anyMatch(door -> target.getPackageName().startsWith(door.getKey())
                                && !door.getValue().contains(stage(type))))
                .map(target -> name(type) + " touches " + target.getName()));
    }

    Set<String> voices() {
        return violations(type -> outsideCli(type)
                .filter(access ->
                        VOICES.contains(target(access)) || target(access).endsWith(".printStackTrace"))
                .map(access -> name(type) + " uses " + target(access)));
    }

    Set<String> surroundings() {
        return violations(type -> outsideCli(type)
                .map(Architecture::target)
                .filter(target ->
                        SURROUNDINGS.contains(target) || (target.startsWith("java.time.") && target.endsWith(".now")))
                .map(target -> name(type) + " uses " + target));
    }

    Set<String> oldDates() {
        return violations(type -> type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> !name(type).equals(OLD_DATES_DOOR))
                .map(dependency -> dependency.getTargetClass().getName())
                .filter(OLD_DATES::contains)
                .map(target -> name(type) + " uses " + target));
    }

    Set<String> staticState() {
        return violations(type -> type.getFields().stream()
                .filter(field -> field.getModifiers().contains(STATIC))
                .filter(field -> !field.getModifiers().contains(SYNTHETIC) && isMutable(field))
                .map(field -> name(type) + "." + field.getName() + " can change"));
    }

    Set<String> inheritance() {
        return violations(type -> type.getRawSuperclass().stream()
                .filter(parent -> !isPermittedParent(type, parent))
                .map(parent -> name(type) + " extends " + parent.getName()));
    }

    /** An only implementation in a later stage is no violation: there the interface keeps the line. */
    Set<String> lonelyInterfaces() {
        return violations(type -> {
            List<JavaClass> only = isChoice(type) ? implementations(type) : List.of();
            return only.size() == 1 && stage(only.get(0)).equals(stage(type))
                    ? Stream.of(name(type) + " has a single implementation")
                    : Stream.of();
        });
    }

    private Set<String> violations(Function<JavaClass, Stream<String>> rule) {
        Set<String> found = new TreeSet<>();
        classes.stream()
                .filter(type -> isOurs(type) && !type.getSimpleName().equals("package-info"))
                .forEach(type -> rule.apply(type).forEach(found::add));
        return found;
    }

    private Stream<JavaAccess<?>> outsideCli(JavaClass type) {
        return stage(type).equals("cli")
                ? Stream.of()
                : Stream.concat(
                        type.getAccessesFromSelf().stream(),
                        type.getMethodReferencesFromSelf().stream().map(access -> (JavaAccess<?>) access));
    }

    private boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    private String stage(JavaClass type) {
        return isOurs(type) && type.getPackageName().length() > root.length()
                ? type.getPackageName().substring(root.length() + 1)
                : "";
    }

    private String name(JavaClass type) {
        return type.getName().substring(root.length() + 1);
    }

    /** A private array counts as a constant: nobody else can reach what is in it. */
    private static boolean isMutable(JavaField field) {
        Set<JavaModifier> modifiers = field.getModifiers();
        JavaClass type = field.getRawType();
        boolean open = type.isArray() && !modifiers.contains(PRIVATE);
        // Java's own names of unmodifiable collections are the interfaces: a HashMap is meant to change.
        boolean changing = MUTABLE.stream().anyMatch(type::isAssignableTo)
                && !type.isInterface()
                && !type.isEquivalentTo(String.class)
                && !isNumber(type);
        return !modifiers.contains(FINAL) || open || changing;
    }

    private static boolean isNumber(JavaClass type) {
        return type.isAssignableTo(Number.class) && type.isAssignableTo(Comparable.class);
    }

    /** What the language or a library forces: exceptions, and abstract classes that are not ours. */
    private boolean isPermittedParent(JavaClass type, JavaClass parent) {
        boolean language = parent.isEquivalentTo(Object.class)
                || parent.isEquivalentTo(Record.class)
                || parent.isEquivalentTo(Enum.class)
                || (type.isEnum() || parent.isEnum());
        boolean forced = !isOurs(parent)
                && (parent.isAssignableTo(Throwable.class)
                        || parent.getModifiers().contains(JavaModifier.ABSTRACT)
                        // a library may ask its thread, and nothing else
                        || parent.isEquivalentTo(Thread.class)
                        || !parent.getPackageName().startsWith("java."));
        return language || forced;
    }

    /** An interface that is neither sealed nor made for lambdas: it promises that there are several. */
    private static boolean isChoice(JavaClass type) {
        if (!type.isInterface() || type.isAnnotation()) {
            return false;
        }
        long abstractMethods = type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                .count();
        return abstractMethods != 1 && !type.reflect().isSealed();
    }

    /** Without what an interface itself offers as "none". */
    private List<JavaClass> implementations(JavaClass type) {
        return classes.stream()
                .filter(other -> !other.isInterface() && other.isAssignableTo(type.getName()))
                .filter(other -> !other.isAnonymousClass() || !other.getName().startsWith(type.getName() + "$"))
                .toList();
    }

    private static String target(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }
}
