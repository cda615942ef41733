package dev.broadsheet.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What a validator that runs on Node.js printed. */
record Script(String output) {

    /**
     * Runs an installed validator.
     *
     * @param folder in which it runs
     */
    static Script run(Path folder, Map<String, String> environment, String validator, String... arguments)
            throws IOException {
        Path script = Tools.validator(validator);
        List<String> command = new ArrayList<>();
        Collections.addAll(command, Tools.program("node").toString(), script.toString());
        Collections.addAll(command, arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        return new Script(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
}
