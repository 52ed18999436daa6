package io.github.ziping.pdf;

import io.github.ziping.model.Limits;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Takes the glyphs and the ruling lines from a page. */
final class PageReader extends PDFGraphicsStreamEngine {
    private final List<Glyph> glyphs = new ArrayList<>();
    private final DrawnLines lines;
    private final Clip clip = new Clip();
    private final AffineTransform shown;
    private final double height;
    private final int glyphsLeft;
    private final int operatorsLeft;
    private int operators;
    private int images;
    private int unmapped;
    private PdfGuard.@Nullable TooMuchException tooMuch;

    private PageReader(PDPage page, int glyphsLeft, int operatorsLeft) {
        super(page);
        this.glyphsLeft = glyphsLeft;
        this.operatorsLeft = operatorsLeft;
        PDRectangle box = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation(), 360);
        boolean upright = rotation % 180 == 0;
        this.height = upright ? box.getHeight() : box.getWidth();
        this.shown = switch (rotation) {
            case 90 -> new AffineTransform(0, 1, 1, 0, -box.getLowerLeftY(), -box.getLowerLeftX());
            case 180 -> new AffineTransform(-1, 0, 0, 1, box.getUpperRightX(), -box.getLowerLeftY());
            case 270 -> new AffineTransform(0, -1, -1, 0, box.getUpperRightY(), box.getUpperRightX());
            default -> new AffineTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
        };
        this.lines = new DrawnLines(shown);
    }

    /**
     * What a page shows.
     *
     * @param glyphsLeft how many glyphs it may have
     * @param operatorsLeft how many operators its content, with the forms that it draws, may have
     */
    static PageContent read(PDPage page, int glyphsLeft, int operatorsLeft) throws IOException {
        PageReader reader = new PageReader(page, glyphsLeft, operatorsLeft);
        reader.processPage(page);
        if (reader.tooMuch != null) {
            throw reader.tooMuch;
        }
        return new PageContent(
                reader.glyphs,
                reader.lines.horizontals(),
                reader.lines.verticals(),
                reader.height,
                reader.images,
                reader.unmapped,
                reader.operators);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (tooMuch != null) {
            throw tooMuch;
        }
        if (++operators > operatorsLeft) {
            throw tooMuch("PDF 的绘图指令超过 " + Limits.PDF_OPERATORS + " 条");
        }
        if (getLevel() > Limits.PDF_FORMS) {
            throw tooMuch("PDF 的图形套了 " + Limits.PDF_FORMS + " 层以上");
        }
        super.processOperator(operator, operands);
    }

    /** PDFBox forgives what is wrong in a form that is drawn: this is not forgotten, and ends all forms around it. */
    private PdfGuard.TooMuchException tooMuch(String what) {
        tooMuch = new PdfGuard.TooMuchException(what);
        return tooMuch;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (glyphs.size() >= glyphsLeft) {
            throw tooMuch("PDF 的文字超过 " + Limits.PDF_GLYPHS + " 个");
        }
        String text = Glyph.meant(font.toUnicode(code));
        if (text.equals(Glyph.UNMAPPED)) {
            unmapped++;
        }
        AffineTransform toPage = new AffineTransform(shown);
        toPage.concatenate(matrix.createAffineTransform());
        Point2D start = toPage.transform(new Point2D.Double(0, 0), null);
        Point2D end = toPage.transform(new Point2D.Double(displacement.getX(), 0), null);
        Point2D top = toPage.transform(new Point2D.Double(0, 1), null);
        double left = Math.min(start.getX(), end.getX());
        double right = Math.max(start.getX(), end.getX());
        double middle = (start.getY() + end.getY()) / 2 + 0.35 * (top.getY() - start.getY());
        glyphs.add(new Glyph(text, left, right, middle, start.distance(top), clip.nearest((left + right) / 2, middle)));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        images++;
    }

    @Override
    public void clip(int rule) {
        clip.intersect(lines.onPage());
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        clip.save();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        clip.restore();
    }

    @Override
    public void moveTo(float x, float y) {
        lines.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        lines.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        // a curve is no ruling: its end begins another line
        lines.moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return lines.end();
    }

    @Override
    public void closePath() {
        lines.close();
    }

    @Override
    public void endPath() {
        lines.drop();
    }

    @Override
    public void strokePath() throws IOException {
        lines.stroke();
        countLines();
    }

    @Override
    public void fillPath(int rule) throws IOException {
        lines.fill();
        countLines();
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
        lines.stroke();
        countLines();
    }

    @Override
    public void shadingFill(COSName name) {
        // no ruling
    }

    private void countLines() throws IOException {
        if (lines.isTooMany()) {
            throw tooMuch("PDF 一页的线条超过 " + Limits.PDF_RULINGS + " 条");
        }
    }
}
