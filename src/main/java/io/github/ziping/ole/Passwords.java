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
     * Gives the file's decryptor its key.
     *
     * @return the password that opens the file
     * @throws OoxmlException when none does
     * @throws GeneralSecurityException when the method is unknown
     */
    static String unlock(EncryptionInfo info, @Nullable String password)
            throws OoxmlException, GeneralSecurityException {
        if (info.getVerifier() != null && info.getVerifier().getSpinCount() > MAX_ROUNDS) {
            throw PoiGuard.damaged();
        }
        Decryptor decryptor = info.getDecryptor();
        if (password != null && decryptor.verifyPassword(password)) {
            return password;
        }
        if (decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
            return Decryptor.DEFAULT_PASSWORD;
        }
        throw OoxmlException.encrypted(password, "在 Excel 中去掉密码后另存为 .xlsx");
    }
}
