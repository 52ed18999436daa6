package io.github.ziping.ole;

import io.github.ziping.model.Limits;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.util.LittleEndianByteArrayInputStream;

/** Spells a formula's tokens as text, as far as that can be done without the rest of the workbook. */
final class FormulaText {
    private FormulaText() {}

    /** The text without its "="; empty for names, other sheets' cells and followers of a shared formula. */
    static String read(RecordInputStream in) {
        int length = in.readUShort();
        byte[] tokens = in.readRemainder();
        if (length > Limits.FORMULA_BYTES) {
            return "";
        }
        try {
            Ptg[] parsed = Ptg.readTokens(length, new LittleEndianByteArrayInputStream(tokens));
            String text = FormulaRenderer.toFormulaString(null, parsed);
            return text == null ? "" : text;
        } catch (RuntimeException e) {
            // the cached value counts; a formula that POI cannot spell is no damaged file
            return "";
        }
    }
}
