package dev.broadsheet.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a language's code is made of.
 *
 * @param keywords in lower case where the language has no case
 * @param lineComments what begins a comment that ends with its line
 * @param blockOpen what begins a comment of many lines; empty for none
 * @param quotes characters that begin and end a text
 * @param caseless whether keywords may be written in any case
 * @param keys whether a word before a colon or an equals sign is a name
 * @param hyphens whether words may hold hyphens
 */
record Syntax(
        Style style,
        Set<String> keywords,
        List<String> lineComments,
        String blockOpen,
        String blockClose,
        String quotes,
        boolean caseless,
        boolean keys,
        boolean hyphens) {

    Syntax {
        keywords = Set.copyOf(keywords);
        lineComments = List.copyOf(lineComments);
    }

    /** How a language is read. */
    enum Style {
        CODE,
        MARKUP,
        DIFF
    }

    private static final String C_WORDS =
            "break case catch continue default do else false finally for if new null return"
                    + " static switch this throw true try void while";

    /** Names of a language, its family, its keywords; {@code &} stands for those that most of the family share. */
    private static final String LANGUAGES = """
            java : slashed : & abstract assert boolean byte char class double enum extends final float implements import \
            instanceof int interface long native package permits private protected public record sealed short strictfp \
            super synchronized throws transient var volatile yield
            kotlin kt : slashed : & abstract as by class companion const data fun import in interface internal is lateinit \
            object open override package private protected public sealed super suspend val var when where
            c cpp c++ h hpp : slashed : & auto bool char class const constexpr delete double enum explicit extern float \
            friend goto inline int long namespace nullptr operator private protected public register short signed sizeof \
            struct template typedef typename union unsigned using virtual volatile
            csharp cs c# : slashed : & abstract as async await base bool byte char class const decimal delegate double enum \
            event explicit extern foreach in int interface internal is lock long namespace object out override params \
            private protected public readonly record ref sealed string struct using var virtual
            go golang : slashed : break case chan const continue default defer else fallthrough false for func go goto if \
            import interface map nil package range return select struct switch true type var
            rust rs : slashed : as async await break const continue crate dyn else enum extern false fn for if impl in let \
            loop match mod move mut pub ref return self Self static struct super trait true type unsafe use where while
            swift : slashed : as break case catch class continue default defer do else enum extension false for func guard \
            if import in init inout internal is let nil override private protocol public return self static struct super \
            switch throw throws true try var where while
            javascript js jsx mjs typescript ts tsx : slashed : & abstract any as async await boolean class const debugger \
            declare delete enum export extends from function implements import in instanceof interface let namespace never \
            number of private protected public readonly string super type typeof undefined unknown var yield
            php : both : & abstract and array as class clone const declare echo elseif endif extends final foreach function \
            global implements include instanceof interface isset namespace or private protected public require self trait \
            use var
            css scss less : style : @media @import @font-face @keyframes @supports @include @mixin @extend @if @else @each \
            @use @layer
            html xml svg vue xhtml rss atom : markup :
            python py : hashed : and as assert async await break class continue def del elif else except False finally for \
            from global if import in is lambda None nonlocal not or pass raise return True try while with yield
            ruby rb : hashed : alias and begin break case class def defined do else elsif end ensure false for if in module \
            next nil not or redo require rescue retry return self super then true undef unless until when while yield
            bash sh shell zsh console : hashed : case do done elif else esac export fi for function if in local return \
            select then until while echo exit set source
            r : hashed : break else FALSE for function if in library next NULL NA repeat return TRUE while
            perl pl : hashed : else elsif for foreach if last local my next our package return sub undef unless until use \
            while
            dockerfile docker : hashed : ADD ARG AS CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL RUN SHELL \
            STOPSIGNAL USER VOLUME WORKDIR
            makefile make : hashed : define else endef endif ifdef ifeq ifndef ifneq include export
            lua : dashed : and break do else elseif end false for function goto if in local nil not or repeat return then \
            true until while
            sql mysql postgresql sqlite : query : add all alter and as asc begin between by case column commit constraint \
            create cross database default delete desc distinct drop else end exists foreign from full group having if in \
            index inner insert into is join key left like limit not null offset on or order outer primary references right \
            rollback select set table then union unique update values view when where with
            json json5 jsonc : data : true false null
            yaml yml toml ini properties : settings : true false null yes no on off
            diff patch : diff :""";

    private static final Map<String, Syntax> BY_NAME = table();

    /** The syntax of the language that a fence names; null where it is not known. */
    static @Nullable Syntax of(String language) {
        return BY_NAME.get(language.toLowerCase(Locale.ROOT));
    }

    boolean keyword(String word) {
        return keywords.contains(caseless ? word.toLowerCase(Locale.ROOT) : word);
    }

    private static Map<String, Syntax> table() {
        Map<String, Syntax> all = new HashMap<>();
        for (String line : LANGUAGES.split("\n", -1)) {
            String[] parts = line.split(" :", -1);
            Set<String> keywords =
                    new HashSet<>(List.of(parts[2].replace("&", C_WORDS).strip().split(" +", -1)));
            Syntax syntax = family(parts[1].strip(), keywords);
            for (String name : parts[0].split(" ", -1)) {
                all.put(name, syntax);
            }
        }
        return Map.copyOf(all);
    }

    private static Syntax family(String name, Set<String> words) {
        List<String> slashes = List.of("//");
        List<String> hash = List.of("#");
        List<String> dashes = List.of("--");
        return switch (name) {
            case "slashed" -> new Syntax(Style.CODE, words, slashes, "/*", "*/", "\"'`", false, false, false);
            case "hashed" -> new Syntax(Style.CODE, words, hash, "", "", "\"'", false, false, false);
            case "both" -> new Syntax(Style.CODE, words, List.of("//", "#"), "/*", "*/", "\"'", false, false, false);
            case "style" -> new Syntax(Style.CODE, words, slashes, "/*", "*/", "\"'", false, true, true);
            case "dashed" -> new Syntax(Style.CODE, words, dashes, "--[[", "]]", "\"'", false, false, false);
            case "query" -> new Syntax(Style.CODE, words, dashes, "/*", "*/", "\"'`", true, false, false);
            case "data" -> new Syntax(Style.CODE, words, slashes, "/*", "*/", "\"", false, true, false);
            case "settings" -> new Syntax(Style.CODE, words, hash, "", "", "\"'", false, true, true);
            case "markup" -> new Syntax(Style.MARKUP, words, List.of(), "", "", "", false, false, true);
            case "diff" -> new Syntax(Style.DIFF, words, List.of(), "", "", "", false, false, false);
            default -> throw new IllegalArgumentException("no family of languages is called " + name);
        };
    }
}
