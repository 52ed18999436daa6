package io.github.ziping.ole;

import io.github.ziping.ooxml.OoxmlException;
import java.io.InputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.jspecify.annotations.Nullable;

/** A zip that a password protects: inside an OLE2 container ([MS-OFFCRYPTO], standard and agile encryption). */
public final class ProtectedXlsx {
    /** The stream that says how the other one is encrypted. */
    public static final String INFO = "EncryptionInfo";

    /** The stream with the encrypted zip. */
    public static final String PACKAGE = "EncryptedPackage";

    private static final int MAX_SIZE = 64 << 20;

    private ProtectedXlsx() {}

    /**
     * Decrypts the file inside.
     *
     * @param container with both streams
     * @param password the user's, or null
     * @return the whole file, whatever it is
     * @throws OoxmlException when the password is missing or wrong, or the container is damaged
     */
    public static byte[] decrypt(OleFile container, @Nullable String password) throws OoxmlException {
        return PoiGuard.run(() -> {
            EncryptionInfo info = new EncryptionInfo(container.root());
            Decryptor decryptor = Passwords.unlock(info, password);
            try (InputStream in = decryptor.getDataStream(container.root())) {
                byte[] file = in.readNBytes(MAX_SIZE + 1);
                if (file.length > MAX_SIZE) {
                    throw new OoxmlException("文件解密后超过 " + (MAX_SIZE >> 20) + " MB，不像是自评表，拒绝读取；核对文件后重新提交");
                }
                return file;
            }
        });
    }
}
