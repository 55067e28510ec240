package org.chainrule.explain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The command line's arguments as UTF-8, whatever the locale says: in a locale without UTF-8 the virtual machine has
 * already replaced every θ by something else, but Linux still knows the bytes that were typed.
 */
final class Arguments {

    private static final Path TYPED = Path.of("/proc/self/cmdline");

    private Arguments() {}

    static String[] utf8(String[] decoded) {
        boolean plain = Arrays.stream(decoded).allMatch(argument -> argument.chars().allMatch(c -> c < 0x80));
        boolean trusted = "UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"));
        if (plain || trusted || !Files.isReadable(TYPED)) {
            return decoded;
        }
        try {
            return last(new String(Files.readAllBytes(TYPED), StandardCharsets.UTF_8).split("\0", -1), decoded);
        } catch (IOException e) {
            return decoded;
        }
    }

    /** The last arguments of the whole command, which ends in a zero byte. */
    private static String[] last(String[] command, String[] decoded) {
        int end = command.length - 1;
        return end < decoded.length ? decoded : Arrays.copyOfRange(command, end - decoded.length, end);
    }
}
