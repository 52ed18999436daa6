package io.github.ziping.benchmark;

import io.github.ziping.Ziping;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.model.SelfEvaluation;
import io.github.ziping.office.OfficeException;
import io.github.ziping.testing.LibreOffice;
import io.github.ziping.testing.NineForms;
import io.github.ziping.word.Docx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
import org.xml.sax.ContentHandler;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The nine forms as Word documents and as PDF, one after the other, from memory, single thread, warm: this program, which gives
 * the model, each value's place and what could not be read, beside Tika, which gives the text, and tabula, which gives bare
 * cells of a PDF. Their jars, which would not go with this program's, are copied by the poms of {@code src/benchmark}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(1)
@SuppressWarnings("NullAway")
public class DocumentBenchmark {
    private final List<byte[]> documents = new ArrayList<>();
    private final List<byte[]> prints = new ArrayList<>();
    private Ziping ziping;
    private Tika word;
    private Tika pdf;
    private Tabula tabula;
    private int next;

    /** Writes the nine forms as documents, and prints them by LibreOffice. */
    @Setup
    public void setUp() throws OfficeException, IOException, ReflectiveOperationException {
        ziping = Ziping.office("templates/shanghai-2024");
        Path folder = Files.createTempDirectory("ziping-benchmark");
        List<Path> books = new ArrayList<>();
        for (SelfEvaluation form : NineForms.all()) {
            byte[] book = ziping.fill(form);
            books.add(Files.write(folder.resolve(books.size() + ".xlsx"), book));
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
                documents.add(Docx.of(Docx.form(workbook.getSheetAt(0))));
            }
        }
        for (Path print : LibreOffice.convert("pdf", folder, books)) {
            prints.add(Files.readAllBytes(print));
        }
        ClassLoader tika = peer("tika");
        word = new Tika(tika, "org.apache.tika.parser.microsoft.ooxml.OOXMLParser");
        pdf = new Tika(tika, "org.apache.tika.parser.pdf.PDFParser");
        tabula = new Tabula(peer("tabula"));
    }

    private static ClassLoader peer(String name) throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target", "peers", name))) {
            List<URL> urls = new ArrayList<>();
            for (Path jar : jars.toList()) {
                urls.add(jar.toUri().toURL());
            }
            return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        }
    }

    private byte[] nextOf(List<byte[]> files) {
        return files.get(next++ % files.size());
    }

    @Benchmark
    public Object docx() throws UnreadableException {
        return ziping.read(nextOf(documents), "自评表.docx");
    }

    @Benchmark
    public Object docxTextByTika() throws ReflectiveOperationException {
        return word.text(nextOf(documents));
    }

    @Benchmark
    public Object pdf() throws UnreadableException {
        return ziping.read(nextOf(prints), "自评表.pdf");
    }

    @Benchmark
    public Object pdfTextByTika() throws ReflectiveOperationException {
        return pdf.text(nextOf(prints));
    }

    @Benchmark
    public Object pdfCellsByTabula() throws ReflectiveOperationException {
        return tabula.cells(nextOf(prints));
    }

    /** A parser of Tika, called from afar. */
    private static final class Tika {
        private final Object parser;
        private final Method parse;
        private final Class<?> metadata;
        private final Class<?> context;

        Tika(ClassLoader jars, String name) throws ReflectiveOperationException {
            metadata = jars.loadClass("org.apache.tika.metadata.Metadata");
            context = jars.loadClass("org.apache.tika.parser.ParseContext");
            parser = jars.loadClass(name).getConstructor().newInstance();
            parse = parser.getClass().getMethod("parse", InputStream.class, ContentHandler.class, metadata, context);
        }

        Object text(byte[] file) throws ReflectiveOperationException {
            StringBuilder text = new StringBuilder();
            DefaultHandler handler = new DefaultHandler() {
                @Override
                public void characters(char[] characters, int start, int length) {
                    text.append(characters, start, length);
                }
            };
            parse.invoke(
                    parser,
                    new ByteArrayInputStream(file),
                    handler,
                    metadata.getConstructor().newInstance(),
                    context.getConstructor().newInstance());
            return text;
        }
    }

    /** Tabula's search for ruled tables, called from afar. */
    private static final class Tabula {
        private final Method load;
        private final Class<?> document;
        private final Class<?> extractor;
        private final Object algorithm;
        private final Method extract;

        Tabula(ClassLoader jars) throws ReflectiveOperationException {
            document = jars.loadClass("org.apache.pdfbox.pdmodel.PDDocument");
            load = document.getMethod("load", byte[].class);
            extractor = jars.loadClass("technology.tabula.ObjectExtractor");
            Class<?> search = jars.loadClass("technology.tabula.extractors.SpreadsheetExtractionAlgorithm");
            algorithm = search.getConstructor().newInstance();
            extract = search.getMethod("extract", jars.loadClass("technology.tabula.Page"));
        }

        Object cells(byte[] file) throws ReflectiveOperationException {
            List<Object> tables = new ArrayList<>();
            Object opened = load.invoke(null, (Object) file);
            Iterator<?> pages = (Iterator<?>) extractor
                    .getMethod("extract")
                    .invoke(extractor.getConstructor(document).newInstance(opened));
            while (pages.hasNext()) {
                tables.add(extract.invoke(algorithm, pages.next()));
            }
            document.getMethod("close").invoke(opened);
            return tables;
        }
    }
}
