package io.github.ziping.write.submission;

import io.github.ziping.ooxml.CompressedPart;
import io.github.ziping.ooxml.ZipBuilder;
import io.github.ziping.write.form.FormTemplate;
import io.github.ziping.write.form.FormTemplate.SheetXml;
import io.github.ziping.write.xlsx.WorkbookParts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Strips a template's sheet of what only a workbook of one sheet can have, and carries over its theme. */
final class SharedSheetXml {
    private static final String THEME = "xl/theme/theme1.xml";

    /** Only the first sheet is selected: an entry into one of several selected sheets goes into all of them. */
    private static final Pattern SELECTED = Pattern.compile("\\stabSelected\\s*=\\s*[\"'][^\"']*[\"']");

    /** Pictures, printers' own settings and the like are parts of the sheet's own, which many sheets cannot share. */
    private static final Pattern RELATED = Pattern.compile(
            "<(\\w+:)?(drawing|legacyDrawing|legacyDrawingHF|picture|hyperlink)\\b[^>]*?\\s\\w+:id\\s*=[^>]*/>"
                    + "|<(\\w+:)?(oleObjects|controls|tableParts|webPublishItems|customProperties)\\b.*?</(\\w+:)?\\4>",
            Pattern.DOTALL);

    private static final Pattern EMPTY_LINKS = Pattern.compile("<(\\w+:)?hyperlinks>\\s*</(\\w+:)?hyperlinks>");
    private static final Pattern ID = Pattern.compile("\\s\\w+:id\\s*=\\s*[\"'][^\"']*[\"']");

    private SharedSheetXml() {}

    /** The sheet around its rows, without what only a workbook of one sheet can have. */
    static SheetXml amongOthers(SheetXml alone) {
        return new SheetXml(
                SELECTED.matcher(text(alone.head())).replaceAll("").getBytes(StandardCharsets.UTF_8),
                alone.beforeMerges(),
                free(alone.beforeScale()),
                free(alone.beforeBreaks()),
                free(alone.tail()));
    }

    private static byte[] free(byte[] xml) {
        String free = RELATED.matcher(text(xml)).replaceAll("");
        free = EMPTY_LINKS.matcher(free).replaceAll("");
        return ID.matcher(free).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }

    /** Copies the template's theme, whose colours its styles may use. */
    static void theme(FormTemplate template, WorkbookParts parts, ZipBuilder zip) throws IOException {
        CompressedPart theme = theme(template);
        if (theme != null) {
            zip.add(THEME, theme);
            parts.theme("theme/theme1.xml");
        }
    }

    /** Tells of the template's theme, where it has one. */
    static void declareTheme(FormTemplate template, WorkbookParts parts) {
        if (theme(template) != null) {
            parts.part(THEME, "application/vnd.openxmlformats-officedocument.theme+xml");
        }
    }

    private static @Nullable CompressedPart theme(FormTemplate template) {
        for (FormTemplate.Part part : template.parts()) {
            if (part.name().equals(THEME)) {
                return part.constant();
            }
        }
        return null;
    }
}
