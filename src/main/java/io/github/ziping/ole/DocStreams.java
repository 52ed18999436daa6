package io.github.ziping.ole;

import io.github.ziping.ooxml.OoxmlException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.ChunkedCipherInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import org.apache.poi.util.LittleEndianByteArrayInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The streams of a Word 97 to 2003 document in the clear ([MS-DOC] 2.1): its text, the tables that describe it, and data.
 */
public final class DocStreams {
    /** The stream that a document is told by. */
    public static final String NAME = "WordDocument";

    private static final String DATA = "Data";

    private static final int HEADER = 68;
    private static final int SIGNATURE = 0xa5ec;
    private static final int SIGNATURE_95 = 0xa5dc;
    private static final int VERSION_AT = 2;
    private static final int WORD_97 = 106;
    private static final int FLAGS_AT = 10;
    private static final int ENCRYPTED = 0x100;
    private static final int SECOND_TABLE = 0x200;
    private static final int OBFUSCATED = 0x8000;
    private static final int KEY_AT = 14;

    /** Each so many bytes are encrypted with a key of their own. */
    private static final int CHUNK = 512;

    private final byte[] main;
    private final byte[] table;
    private final DirectoryNode root;

    private DocStreams(byte[] main, byte[] table, DirectoryNode root) {
        this.main = main;
        this.table = table;
        this.root = root;
    }

    /** The header and the text; not to be changed. */
    public byte[] main() {
        return main;
    }

    /** The tables that describe the text; not to be changed. */
    public byte[] table() {
        return table;
    }

    /** The folder that holds these streams, for POI. */
    public DirectoryNode root() {
        return root;
    }

    /**
     * Opens them.
     *
     * @param password the user's, or null
     * @throws OoxmlException when they are damaged, protected or of an older Word
     */
    public static DocStreams open(OleFile container, @Nullable String password) throws OoxmlException {
        byte[] main = container.stream(NAME);
        if (main.length < HEADER) {
            throw PoiGuard.damaged();
        }
        requireVersion(main);
        int flags = LittleEndian.getUShort(main, FLAGS_AT);
        boolean encrypted = (flags & ENCRYPTED) != 0;
        if (encrypted && (flags & OBFUSCATED) != 0) {
            throw new OoxmlException("文件用很旧的方式（XOR）加密，不能读取", "在 Excel 中去掉密码后另存为 .xlsx 再提交");
        }
        String name = (flags & SECOND_TABLE) != 0 ? "1Table" : "0Table";
        byte[] table = container.stream(name);
        if (!encrypted) {
            return new DocStreams(main, table, container.root());
        }
        byte[] data = container.has(DATA) ? container.stream(DATA) : new byte[0];
        return PoiGuard.run(() -> decrypted(main, name, table, data, password));
    }

    private static void requireVersion(byte[] main) throws OoxmlException {
        int signature = LittleEndian.getUShort(main, 0);
        if (signature != SIGNATURE && signature != SIGNATURE_95) {
            throw PoiGuard.damaged();
        }
        if (signature == SIGNATURE_95 || LittleEndian.getUShort(main, VERSION_AT) < WORD_97) {
            throw new OoxmlException("这是 Word 6.0/95 版本的文档，格式太旧，不能直接读取", "在 Excel 或 WPS 中打开，另存为 .xlsx 再提交");
        }
    }

    private static DocStreams decrypted(byte[] main, String name, byte[] table, byte[] data, @Nullable String password)
            throws IOException, GeneralSecurityException, OoxmlException {
        int key = LittleEndian.getInt(main, KEY_AT);
        if (key < 0 || key > table.length) {
            throw PoiGuard.damaged();
        }
        EncryptionInfo info = new EncryptionInfo(new LittleEndianByteArrayInputStream(table, 0, key), null);
        Passwords.unlock(info, password);
        Decryptor decryptor = info.getDecryptor();
        decryptor.setChunkSize(CHUNK);
        byte[] clearMain = clear(decryptor, main, HEADER);
        byte[] clearTable = clear(decryptor, table, key);
        LittleEndian.putUShort(
                clearMain, FLAGS_AT, LittleEndian.getUShort(clearMain, FLAGS_AT) & ~(ENCRYPTED | OBFUSCATED));
        LittleEndian.putInt(clearMain, KEY_AT, 0);
        POIFSFileSystem clear = new POIFSFileSystem();
        clear.createDocument(new ByteArrayInputStream(clearMain), NAME);
        clear.createDocument(new ByteArrayInputStream(clearTable), name);
        if (data.length > 0) {
            clear.createDocument(new ByteArrayInputStream(clear(decryptor, data, 0)), DATA);
        }
        return new DocStreams(clearMain, clearTable, clear.getRoot());
    }

    /** A stream whose first bytes are in the clear already. */
    private static byte[] clear(Decryptor decryptor, byte[] stream, int plain)
            throws IOException, GeneralSecurityException {
        byte[] clear = new byte[stream.length];
        try (InputStream in = decryptor.getDataStream(new ByteArrayInputStream(stream), stream.length, 0)) {
            ((ChunkedCipherInputStream) in).readPlain(clear, 0, plain);
            in.readNBytes(clear, plain, stream.length - plain);
        }
        return clear;
    }
}
