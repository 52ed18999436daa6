package io.github.ziping.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Spares a reader of texts the search of the machine's fonts: PDFBox looks at all of them, for seconds, and writes a file into the
 * user's folder, when a PDF does not carry a font itself. What a glyph stands for and how wide it is stands in the PDF.
 * PDFBox has one mapper for the whole JVM: a program that draws PDFs keeps its own, but for the threads that read forms.
 */
final class FontsOnDemand implements FontMapper {
    private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);
    private static final String SPARE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final FontMapper other;
    private final TrueTypeFont spare;

    private FontsOnDemand(FontMapper other) {
        this.other = other;
        this.spare = spare();
    }

    /** From now on this thread needs no shapes of glyphs, until {@link #end}. */
    static void begin() {
        install();
        READING.set(true);
    }

    static void end() {
        READING.remove();
    }

    private static synchronized void install() {
        if (!(FontMappers.instance() instanceof FontsOnDemand)) {
            FontMappers.set(new FontsOnDemand(FontMappers.instance()));
        }
    }

    private static TrueTypeFont spare() {
        try (InputStream in = FontMapper.class.getResourceAsStream(SPARE)) {
            if (in == null) {
                throw new IllegalStateException(SPARE + " is not in PDFBox");
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return READING.get() ? new FontMapping<>(spare, true) : other.getTrueTypeFont(name, descriptor);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return READING.get() ? new FontMapping<>(spare, true) : other.getFontBoxFont(name, descriptor);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return READING.get() ? new CIDFontMapping(null, spare, true) : other.getCIDFont(name, descriptor, system);
    }
}
