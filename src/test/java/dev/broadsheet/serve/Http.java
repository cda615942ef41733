package dev.broadsheet.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Asks byte for byte, as a browser would not. */
record Http(int port) {

    private static final int PATIENCE_MILLIS = 60_000;

    /** An answer; its headers by name without regard to case. */
    record Answer(int status, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    Answer get(String path, String... headers) throws IOException {
        return ask("GET", path, "127.0.0.1:" + port, headers);
    }

    Answer ask(String method, String path, String host, String... headers) throws IOException {
        try (Socket socket = connect(method, path, host, headers)) {
            return read(socket.getInputStream(), method.equals("HEAD"));
        }
    }

    Socket connect(String method, String path, String host, String... headers) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        StringBuilder text = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\n");
        for (String header : headers) {
            text.append(header).append("\r\n");
        }
        socket.getOutputStream().write(text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    static Answer read(InputStream in, boolean headOnly) throws IOException {
        int status = Integer.parseInt(line(in).split(" ", 3)[1]);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        int length = headOnly ? 0 : Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
        return new Answer(status, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    /** A line without its end. */
    static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.write(c);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    /** The next thing that a listener is told. */
    static String event(InputStream in) throws IOException {
        String line = line(in);
        while (!line.startsWith("data: ")) {
            line = line(in);
        }
        return line;
    }

    /** The edition that an event tells of. */
    static String edition(String event) {
        return event.replaceFirst(".*\"edition\":\"([^\"]*)\".*", "$1");
    }
}
