package dev.broadsheet.article;

import java.util.HashMap;
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

    /** How a language is read. */
    enum Style {
        CODE,
        MARKUP,
        DIFF
    }

    private static final String C_LIKE =
            "break case catch continue default do else false finally for if new null return"
                    + " static switch this throw true try void while ";

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
        cFamily(all);
        webFamily(all);
        scriptFamily(all);
        dataFamily(all);
        return Map.copyOf(all);
    }

    private static void cFamily(Map<String, Syntax> all) {
        name(
                all,
                "java",
                slashed(C_LIKE + "abstract assert boolean byte char class double enum extends final float"
                        + " implements import instanceof int interface long native package permits private protected public"
                        + " record sealed short strictfp super synchronized throws transient var volatile yield"));
        name(
                all,
                "kotlin kt",
                slashed(C_LIKE + "abstract as by class companion const data fun import in interface"
                        + " internal is lateinit object open override package private protected public sealed super suspend val"
                        + " var when where"));
        name(
                all,
                "c cpp c++ h hpp",
                slashed(
                        C_LIKE + "auto bool char class const constexpr delete double enum explicit"
                                + " extern float friend goto inline int long namespace nullptr operator private protected public"
                                + " register short signed sizeof struct template typedef typename union unsigned using virtual volatile"));
        name(
                all,
                "csharp cs c#",
                slashed(C_LIKE + "abstract as async await base bool byte char class const decimal"
                        + " delegate double enum event explicit extern foreach in int interface internal is lock long namespace"
                        + " object out override params private protected public readonly record ref sealed string struct using"
                        + " var virtual"));
        name(
                all,
                "go golang",
                slashed("break case chan const continue default defer else fallthrough false for func go"
                        + " goto if import interface map nil package range return select struct switch true type var"));
        name(
                all,
                "rust rs",
                slashed("as async await break const continue crate dyn else enum extern false fn for if impl"
                        + " in let loop match mod move mut pub ref return self Self static struct super trait true type unsafe"
                        + " use where while"));
        name(
                all,
                "swift",
                slashed("as break case catch class continue default defer do else enum extension false for"
                        + " func guard if import in init inout internal is let nil override private protocol public return self"
                        + " static struct super switch throw throws true try var where while"));
    }

    private static void webFamily(Map<String, Syntax> all) {
        name(
                all,
                "javascript js jsx mjs typescript ts tsx",
                slashed(C_LIKE + "abstract any as async await boolean class"
                        + " const debugger declare delete enum export extends from function implements import in instanceof"
                        + " interface let namespace never number of private protected public readonly string super type typeof"
                        + " undefined unknown var yield"));
        name(
                all,
                "php",
                new Syntax(
                        Style.CODE,
                        words(C_LIKE + "abstract and array as class clone const declare echo"
                                + " elseif endif extends final foreach function global implements include instanceof interface isset"
                                + " namespace or private protected public require self trait use var"),
                        List.of("//", "#"),
                        "/*",
                        "*/",
                        "\"'",
                        false,
                        false,
                        false));
        name(
                all,
                "css scss less",
                new Syntax(
                        Style.CODE,
                        words("@media @import @font-face @keyframes @supports @include"
                                + " @mixin @extend @if @else @each @use @layer"),
                        List.of("//"),
                        "/*",
                        "*/",
                        "\"'",
                        false,
                        true,
                        true));
        Syntax markup = new Syntax(Style.MARKUP, Set.of(), List.of(), "", "", "", false, false, true);
        name(all, "html xml svg vue xhtml rss atom", markup);
    }

    private static void scriptFamily(Map<String, Syntax> all) {
        name(
                all,
                "python py",
                hashed("and as assert async await break class continue def del elif else except False"
                        + " finally for from global if import in is lambda None nonlocal not or pass raise return True try while"
                        + " with yield"));
        name(
                all,
                "ruby rb",
                hashed("alias and begin break case class def defined do else elsif end ensure false for if"
                        + " in module next nil not or redo require rescue retry return self super then true undef unless until"
                        + " when while yield"));
        name(
                all,
                "bash sh shell zsh console",
                hashed("case do done elif else esac export fi for function if in local"
                        + " return select then until while echo exit set source"));
        name(all, "r", hashed("break else FALSE for function if in library next NULL NA repeat return TRUE while"));
        name(
                all,
                "perl pl",
                hashed("else elsif for foreach if last local my next our package return sub undef unless"
                        + " until use while"));
        name(
                all,
                "dockerfile docker",
                hashed("ADD ARG AS CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL RUN SHELL"
                        + " STOPSIGNAL USER VOLUME WORKDIR"));
        name(all, "makefile make", hashed("define else endef endif ifdef ifeq ifndef ifneq include export"));
        name(
                all,
                "lua",
                new Syntax(
                        Style.CODE,
                        words("and break do else elseif end false for function goto if in local"
                                + " nil not or repeat return then true until while"),
                        List.of("--"),
                        "--[[",
                        "]]",
                        "\"'",
                        false,
                        false,
                        false));
    }

    private static void dataFamily(Map<String, Syntax> all) {
        name(
                all,
                "sql mysql postgresql sqlite",
                new Syntax(
                        Style.CODE,
                        words("add all alter and as asc begin between by"
                                + " case column commit constraint create cross database default delete desc distinct drop else end exists"
                                + " foreign from full group having if in index inner insert into is join key left like limit not null"
                                + " offset on or order outer primary references right rollback select set table then union unique update"
                                + " values view when where with"),
                        List.of("--"),
                        "/*",
                        "*/",
                        "\"'`",
                        true,
                        false,
                        false));
        name(
                all,
                "json json5 jsonc",
                new Syntax(Style.CODE, words("true false null"), List.of("//"), "/*", "*/", "\"", false, true, false));
        name(
                all,
                "yaml yml toml ini properties",
                new Syntax(
                        Style.CODE,
                        words("true false null yes no on off"),
                        List.of("#"),
                        "",
                        "",
                        "\"'",
                        false,
                        true,
                        true));
        name(all, "diff patch", new Syntax(Style.DIFF, Set.of(), List.of(), "", "", "", false, false, false));
    }

    private static Syntax slashed(String keywords) {
        return new Syntax(Style.CODE, words(keywords), List.of("//"), "/*", "*/", "\"'`", false, false, false);
    }

    private static Syntax hashed(String keywords) {
        return new Syntax(Style.CODE, words(keywords), List.of("#"), "", "", "\"'", false, false, false);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split(" +", -1));
    }

    private static void name(Map<String, Syntax> all, String names, Syntax syntax) {
        for (String name : names.split(" ", -1)) {
            all.put(name, syntax);
        }
    }
}
