package example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ziping.Ziping;
import io.github.ziping.finding.Reading;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Over HTTP, as a browser sends it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ApplicationTest {
    private static final Path EXAMPLE = Path.of(System.getProperty("examples"), "4-服务工作专项经费.xlsx");

    @Autowired
    private TestRestTemplate web;

    @Autowired
    private Ziping ziping;

    @Test
    void springLogsWithItsOwnLogback() {
        assertThat(LoggerFactory.getILoggerFactory().getClass().getName())
                .isEqualTo("ch.qos.logback.classic.LoggerContext");
    }

    @Test
    void anUploadGivesItsFindings() throws Exception {
        ResponseEntity<byte[]> answer = upload("/findings", new FileSystemResource(EXAMPLE));
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_JSON);
        JsonNode json = new ObjectMapper().readTree(answer.getBody());
        assertThat(json.path("forms").asInt()).isEqualTo(1);
        assertThat(json.path("errors").asInt()).isEqualTo(1);
        assertThat(json.path("findings").findValuesAsText("rule")).contains("cost-deviation");
        assertThat(json.path("findings").findValuesAsText("file")).containsOnly("4-服务工作专项经费.xlsx");
    }

    @Test
    void anUploadGivesTheOfficialForm() throws Exception {
        ResponseEntity<byte[]> answer = upload("/form", new FileSystemResource(EXAMPLE));
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getHeaders().getContentType())
                .hasToString("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        List<Reading> filled = ziping.read(answer.getBody(), "form.xlsx");
        assertThat(filled).singleElement().satisfies(reading -> {
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.evaluation().project()).isEqualTo("服务工作专项经费");
        });
    }

    @Test
    void anUploadThatIsNoFormIsRefusedWithTheReason() throws Exception {
        ResponseEntity<byte[]> answer = upload("/form", new ByteArrayResource("你好".getBytes("UTF-8")) {
            @Override
            public String getFilename() {
                return "自评表.xlsx";
            }
        });
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        JsonNode finding = new ObjectMapper().readTree(answer.getBody()).path("findings").path(0);
        assertThat(finding.path("rule").asText()).isEqualTo("unreadable-file");
        assertThat(finding.path("remedy").asText()).isNotEmpty();
    }

    /** POI with the versions of its companions that Spring Boot chooses. */
    @Test
    void aDepartmentsWorkbookIsMadeAndRead() throws Exception {
        Reading example = ziping.read(EXAMPLE).get(0);
        byte[] workbook = ziping.departmentWorkbook(example.evaluation());
        assertThat(ziping.read(workbook, "填报表.xlsx").get(0).evaluation()).isEqualTo(example.evaluation());
    }

    private ResponseEntity<byte[]> upload(String path, Resource file) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", file);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return web.postForEntity(path, new HttpEntity<>(parts, headers), byte[].class);
    }
}
