package example;

import io.github.ziping.Ziping;
import io.github.ziping.finding.Finding;
import io.github.ziping.finding.Reading;
import io.github.ziping.finding.UnreadableException;
import io.github.ziping.job.CheckResult;
import io.github.ziping.job.ReportFormat;
import io.github.ziping.office.OfficeException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class FormController {
    private final Ziping ziping;

    FormController(Ziping ziping) {
        this.ziping = ziping;
    }

    /** What is wrong with the uploaded forms, in the JSON of {@code ziping check --format json}. */
    @PostMapping(path = "/findings", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] findings(@RequestParam("file") MultipartFile file) throws IOException, UnreadableException {
        List<Reading> readings = read(file);
        List<Finding> findings = new ArrayList<>();
        for (Reading reading : readings) {
            findings.addAll(ziping.check(reading));
        }
        return ziping.report(new CheckResult(readings.size(), findings, 0), ReportFormat.JSON);
    }

    /** The official form of the first one in the upload. */
    @PostMapping("/form")
    void form(@RequestParam("file") MultipartFile file, HttpServletResponse response)
            throws IOException, UnreadableException, OfficeException {
        Reading reading = read(file).get(0);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        ziping.fill(reading.evaluation(), response.getOutputStream());
    }

    private List<Reading> read(MultipartFile file) throws IOException, UnreadableException {
        try (InputStream in = file.getInputStream()) {
            return ziping.read(in, file.getOriginalFilename());
        }
    }

    /** No form in it: why, and what to do. */
    @ExceptionHandler
    ResponseEntity<byte[]> unreadable(UnreadableException e) {
        byte[] json = ziping.report(new CheckResult(0, e.findings(), 1), ReportFormat.JSON);
        return ResponseEntity.unprocessableEntity().contentType(MediaType.APPLICATION_JSON).body(json);
    }
}
