package io.github.ziping.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * Takes widths of glyphs from a document that no font can have. A Chinese font gives one width for a range of glyphs, and PDFBox makes
 * an entry for each of them, be they thousands of millions.
 */
final class GlyphWidths {
    private static final int GLYPHS_OF_A_FONT = 65_536;

    /** What more ranges may cover than there are glyphs. */
    private static final int MOST = 4 * GLYPHS_OF_A_FONT;

    /** Objects that lie in each other without a name of their own. */
    private static final int DEEPEST = 50;

    private static final COSName VERTICAL = COSName.getPDFName("W2");

    private GlyphWidths() {}

    static void bound(COSDocument document) {
        for (COSObjectKey key : document.getXrefTable().keySet().toArray(COSObjectKey[]::new)) {
            COSObject object = document.getObjectFromPool(key);
            if (object.getObject() != null) {
                bound(object.getObject(), 0);
            }
        }
    }

    private static void bound(COSBase object, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (object instanceof COSArray array) {
            array.forEach(value -> bound(value, depth + 1));
        } else if (object instanceof COSDictionary dictionary) {
            // nothing is printed from above to below
            dictionary.removeItem(VERTICAL);
            COSArray widths = dictionary.getCOSArray(COSName.W);
            if (widths != null && isTooMuch(widths)) {
                dictionary.removeItem(COSName.W);
            }
            dictionary.getValues().forEach(value -> bound(value, depth + 1));
        }
    }

    /** Whether the ranges {@code first last width} and the lists {@code first [width …]} cover more than a font has. */
    private static boolean isTooMuch(COSArray widths) {
        long glyphs = 0;
        int i = 0;
        while (i + 1 < widths.size()) {
            COSBase second = widths.getObject(i + 1);
            if (second instanceof COSArray list) {
                glyphs += list.size();
                i += 2;
            } else {
                long first = widths.getObject(i) instanceof COSNumber number ? number.longValue() : 0;
                long last = second instanceof COSNumber number ? number.longValue() : 0;
                glyphs += Math.max(0, last - first);
                i += 3;
            }
            if (glyphs > MOST || glyphs < 0) {
                return true;
            }
        }
        return false;
    }
}
