package dev.broadsheet.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;

/** The commands by their names, each made only where it is wanted: to make them all takes longer than many a build. */
final class Commands {

    private final Map<String, Supplier<Object>> makers = new LinkedHashMap<>();

    Commands(Console console, Engine engine) {
        makers.put("build", () -> new BuildCommand(console, engine));
        makers.put("serve", () -> new ServeCommand(console));
        makers.put("check", () -> new CheckCommand(console, engine));
        makers.put("explain", () -> new ExplainCommand(console, engine));
        makers.put("list", () -> new ListCommand(console, engine));
        makers.put("new", () -> new NewCommand(console));
        makers.put("init", () -> new InitCommand(console));
        makers.put("images", () -> new ImagesCommand(console));
        makers.put("import", () -> new ImportCommand(console));
        makers.put("seal", () -> new SealCommand(console));
        makers.put("unseal", () -> new UnsealCommand(console));
        makers.put("schema", () -> new SchemaCommand(console));
    }

    /** Adds the command that the arguments begin with, or all where they begin with none of these. */
    CommandLine addTo(CommandLine line, String[] args) {
        Supplier<Object> wanted = args.length == 0 ? null : makers.get(args[0]);
        if (wanted != null) {
            return line.addSubcommand(args[0], wanted.get());
        }
        makers.forEach((name, maker) -> line.addSubcommand(name, maker.get()));
        return line.addSubcommand(new AutoComplete.GenerateCompletion());
    }
}
