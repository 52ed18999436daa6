package io.github.ziping.pdf;

import io.github.ziping.model.Limits;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
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
    /** A filled box that is thinner is a line, in points. */
    private static final double THIN = 3;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> horizontals = new ArrayList<>();
    private final List<Ruling> verticals = new ArrayList<>();
    private final Path2D.Double path = new Path2D.Double();
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
                reader.horizontals,
                reader.verticals,
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
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        images++;
    }

    @Override
    public void clip(int rule) {
        Path2D.Double onPage = new Path2D.Double(path, shown);
        clip.intersect(onPage);
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
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        // a curve is no ruling: its end begins another line
        path.moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D point = path.getCurrentPoint();
        return point == null ? new Point2D.Double() : point;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() throws IOException {
        addStrokes();
        path.reset();
    }

    @Override
    public void fillPath(int rule) throws IOException {
        addThinBoxes();
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
        addStrokes();
        path.reset();
    }

    @Override
    public void shadingFill(COSName name) {
        // no ruling
    }

    private void addStrokes() throws IOException {
        double[] point = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator i = path.getPathIterator(shown); !i.isDone(); i.next()) {
            int kind = i.currentSegment(point);
            double toX = kind == PathIterator.SEG_CLOSE ? startX : point[0];
            double toY = kind == PathIterator.SEG_CLOSE ? startY : point[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = toX;
                startY = toY;
            } else {
                addLine(Math.min(x, toX), Math.min(y, toY), Math.abs(toX - x), Math.abs(toY - y), 1);
            }
            x = toX;
            y = toY;
        }
    }

    private void addThinBoxes() throws IOException {
        double[] point = new double[6];
        Rectangle2D.@Nullable Double box = null;
        for (PathIterator i = path.getPathIterator(shown); !i.isDone(); i.next()) {
            int kind = i.currentSegment(point);
            if (kind == PathIterator.SEG_MOVETO) {
                addBox(box);
                box = new Rectangle2D.Double(point[0], point[1], 0, 0);
            } else if (kind == PathIterator.SEG_LINETO && box != null) {
                box.add(point[0], point[1]);
            }
        }
        addBox(box);
    }

    private void addBox(Rectangle2D.@Nullable Double box) throws IOException {
        if (box != null) {
            addLine(box.x, box.y, box.width, box.height, THIN);
        }
    }

    private void addLine(double x, double y, double width, double tall, double thin) throws IOException {
        if (horizontals.size() + verticals.size() >= Limits.PDF_RULINGS) {
            throw tooMuch("PDF 一页的线条超过 " + Limits.PDF_RULINGS + " 条");
        }
        if (tall <= thin && width > tall) {
            horizontals.add(new Ruling(y + tall / 2, x, x + width));
        } else if (width <= thin && tall > width) {
            verticals.add(new Ruling(x + width / 2, y, y + tall));
        }
    }
}
