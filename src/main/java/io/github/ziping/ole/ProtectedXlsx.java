package io.github.ziping.ole;

import io.github.ziping.model.Limits;
import io.github.ziping.ooxml.OoxmlException;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * Decrypts a zip that a password protects inside an OLE2 container ([MS-OFFCRYPTO], standard and agile encryption), and
 * encrypts a changed one again.
 */
public final class ProtectedXlsx {
    /** The stream that says how the other one is encrypted. */
    public static final String INFO = "EncryptionInfo";

    /** The stream with the encrypted zip. */
    public static final String PACKAGE = "EncryptedPackage";

    private final byte[] content;
    private final String password;

    private ProtectedXlsx(byte[] content, String password) {
        this.content = content;
        this.password = password;
    }

    /**
     * Decrypts the file inside.
     *
     * @param container with both streams
     * @param password the user's, or null
     * @throws OoxmlException when the password is missing or wrong, or the container is damaged
     */
    public static ProtectedXlsx open(OleFile container, @Nullable String password) throws OoxmlException {
        return PoiGuard.run(() -> {
            EncryptionInfo info = new EncryptionInfo(container.root());
            String known = Passwords.unlock(info, password);
            try (InputStream in = info.getDecryptor().getDataStream(container.root())) {
                byte[] file = in.readNBytes(Limits.INPUT_BYTES + 1);
                if (file.length > Limits.INPUT_BYTES) {
                    throw new OoxmlException("文件解密后超过 " + (Limits.INPUT_BYTES >> 20) + " MB，不像是自评表，拒绝读取", "核对文件后重新提交");
                }
                return new ProtectedXlsx(file, known);
            }
        });
    }

    /** The whole file inside, whatever it is; not to be changed. */
    public byte[] content() {
        return content;
    }

    /**
     * A container with another file inside, which the same password opens.
     *
     * @param other the whole file
     * @return other bytes at each call, since the encryption is salted
     */
    public byte[] protect(byte[] other) throws OoxmlException {
        return PoiGuard.run(() -> {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (POIFSFileSystem container = new POIFSFileSystem()) {
                try (OutputStream out = encryptor.getDataStream(container)) {
                    out.write(other);
                }
                container.writeFilesystem(bytes);
            }
            return bytes.toByteArray();
        });
    }
}
