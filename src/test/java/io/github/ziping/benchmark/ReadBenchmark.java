package io.github.ziping.benchmark;

import io.github.ziping.Ziping;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.office.OfficeException;
import io.github.ziping.testing.NineForms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The official forms of the nine, one after the other, from memory, single thread, warm: this program (which gives the
 * model, the cell of each value and what could not be read) beside its peers (which give bare cells), in one run.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(1)
@SuppressWarnings("NullAway")
public class ReadBenchmark {
    private final List<byte[]> forms = new ArrayList<>();
    private Ziping ziping;
    private int next;

    /** Fills the nine forms. */
    @Setup
    public void setUp() throws OfficeException {
        ziping = Ziping.office("templates/shanghai-2024");
        for (SelfEvaluation form : NineForms.all()) {
            forms.add(ziping.fill(form));
        }
    }

    private byte[] form() {
        next = (next + 1) % forms.size();
        return forms.get(next);
    }

    /** The whole form. */
    @Benchmark
    public Object ziping() throws UnreadableException {
        return ziping.read(form(), "自评表.xlsx");
    }

    /** POI's user model: opened, and nothing asked of it. */
    @Benchmark
    public Object xssf() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form()))) {
            return workbook.getSheetAt(0);
        }
    }

    /** POI's event model: each cell's text. */
    @Benchmark
    public void poiSax(Blackhole hole)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(form()))) {
            XSSFReader reader = new XSSFReader(file);
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), new ReadOnlySharedStringsTable(file), new Texts(hole), false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                parser.parse(new InputSource(sheet));
            }
        }
    }

    /** fastexcel-reader: each cell's text. */
    @Benchmark
    public void fastexcelReader(Blackhole hole) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(form()));
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> row.forEach(cell -> hole.consume(cell == null ? null : cell.getText())));
        }
    }

    private record Texts(Blackhole hole) implements XSSFSheetXMLHandler.SheetContentsHandler {
        @Override
        public void startRow(int row) {
            hole.consume(row);
        }

        @Override
        public void endRow(int row) {
            hole.consume(row);
        }

        @Override
        public void cell(String address, String text, XSSFComment comment) {
            hole.consume(text);
        }
    }
}
