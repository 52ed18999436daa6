package io.github.ziping.ole;

import io.github.ziping.ooxml.OoxmlException;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.jspecify.annotations.Nullable;

/** Finds the password that opens a file: the user's, or Excel's own for files that are only protected against changes. */
final class Passwords {
    /** Excel asks for 100,000; the format's limit would take seconds for each try. */
    private static final int MAX_ROUNDS = 1_000_000;

    private Passwords() {}

    /**
     * A decryptor that has its key.
     *
     * @throws OoxmlException when no password opens it
     * @throws GeneralSecurityException when the method is unknown
     */
    static Decryptor unlock(EncryptionInfo info, @Nullable String password)
            throws OoxmlException, GeneralSecurityException {
        if (info.getVerifier() != null && info.getVerifier().getSpinCount() > MAX_ROUNDS) {
            throw PoiGuard.damaged();
        }
        Decryptor decryptor = info.getDecryptor();
        if (password != null && decryptor.verifyPassword(password)
                || decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
            return decryptor;
        }
        throw new OoxmlException(
                password == null
                        ? "文件已加密，没有密码打不开；用 --password 指定打开密码，或在 Excel 中去掉密码后另存为 .xlsx"
                        : "文件已加密，给出的打开密码不对；核对后用 --password 重新指定，或在 Excel 中去掉密码后另存为 .xlsx");
    }
}
