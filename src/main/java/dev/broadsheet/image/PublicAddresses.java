package dev.broadsheet.image;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.List;

/** Tells the addresses of the public internet from those of this machine, its network and its provider. */
final class PublicAddresses {

    /** Of IPv4: all blocks of the IANA special-purpose registry (RFC 6890), multicast and what is reserved. */
    private static final List<Block> REFUSED_4 = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3");

    /** Of IPv6 only global unicast is public, which leaves out mapped and translated IPv4 (::ffff:0:0/96, 64:ff9b::/96). */
    private static final List<Block> TAKEN_6 = blocks("2000::/3");

    /** Tunnels that lead back to IPv4, and addresses for documents. */
    private static final List<Block> REFUSED_6 = blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicAddresses() {}

    /** Whether an address is one of the public internet. */
    static boolean isPublic(InetAddress address) {
        long start = start(address);
        return address.getAddress().length == Integer.BYTES
                ? REFUSED_4.stream().noneMatch(block -> block.holds(start))
                : TAKEN_6.stream().anyMatch(block -> block.holds(start))
                        && REFUSED_6.stream().noneMatch(block -> block.holds(start));
    }

    /** The first 64 bits of an address, filled up with zeros. */
    private static long start(InetAddress address) {
        return ByteBuffer.allocate(2 * Long.BYTES).put(address.getAddress()).getLong(0);
    }

    private static List<Block> blocks(String... texts) {
        return List.of(texts).stream().map(PublicAddresses::block).toList();
    }

    private static Block block(String text) {
        int slash = text.indexOf('/');
        try {
            InetAddress first = InetAddress.getByName(text.substring(0, slash)); // a number: nobody is asked
            return new Block(start(first), Integer.parseInt(text.substring(slash + 1)));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not a block of addresses: " + text, e);
        }
    }

    /** Addresses that begin with the same bits. */
    private record Block(long start, int bits) {
        boolean holds(long other) {
            return (start ^ other) >>> (Long.SIZE - bits) == 0;
        }
    }
}
