package io.github.ziping.profile.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.StringReader;

/** The one place that loads YAML's classes, so that a process that needs none of them loads none. */
final class YamlText {
    private YamlText() {}

    static JsonParser parser(String yaml) throws IOException {
        return new YAMLFactory().createParser(new StringReader(yaml));
    }
}
