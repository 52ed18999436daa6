package io.github.ziping.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ziping.testing.NineForms;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldTest {
    private static List<String> components(Class<? extends Record> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> keys(Field.Block block) {
        return Field.of(block).stream().map(Field::key).toList();
    }

    /** Some text that the field takes and no form of the nine says. */
    static String sample(Field field) {
        return switch (field.kind()) {
            case YEAR -> "2031";
            case AMOUNT, POINTS, PERCENT -> "123.45";
            default -> "另" + field.key();
        };
    }

    @Test
    void everyComponentOfTheRecordsIsAFieldInTheSameOrder() {
        assertThat(keys(Field.Block.FORM)).isEqualTo(components(SelfEvaluation.class));
        assertThat(keys(Field.Block.FUND_LINE)).isEqualTo(components(FundLine.class));
        assertThat(keys(Field.Block.INDICATOR)).isEqualTo(components(Indicator.class));
        assertThat(keys(Field.Block.FUNDS)).containsExactly("unit");
        assertThat(components(Funds.class)).containsExactly("unit", "total", "sources");
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void theKindIsThatOfTheComponent(Field field) throws Exception {
        Class<?> type = record(field.block()).getMethod(field.key()).getReturnType();
        List<Class<?>> types = switch (field.kind()) {
            case TEXT -> List.of(String.class);
            case YEAR -> List.of(Integer.class);
            case AMOUNT, POINTS, PERCENT -> List.of(BigDecimal.class);
            case QUANTITY -> List.of(Target.class, Actual.class);
            case PART -> List.of(Funds.class, List.class);
        };
        assertThat(types).contains(type);
    }

    private static Class<? extends Record> record(Field.Block block) {
        return switch (block) {
            case FORM -> SelfEvaluation.class;
            case FUNDS -> Funds.class;
            case FUND_LINE -> FundLine.class;
            case INDICATOR -> Indicator.class;
        };
    }

    /** Each value is given by its path as by its component, and changing it changes nothing else. */
    @Test
    void aValueIsReadAndChangedByItsPath() throws Exception {
        SelfEvaluation form = NineForms.all().get(0);
        List<FieldPath> paths = form.paths();
        assertThat(paths)
                .hasSize(11
                        + 7 * (1 + form.funds().sources().size())
                        + 8 * form.indicators().size());
        for (FieldPath path : paths) {
            Object holder = switch (path.field().block()) {
                case FORM -> form;
                case FUNDS -> form.funds();
                case FUND_LINE -> form.funds().line(path.item());
                case INDICATOR -> form.indicators().get(path.item());
            };
            assertThat(form.value(path))
                    .as(path.toString())
                    .isEqualTo(holder.getClass().getMethod(path.field().key()).invoke(holder));
            String text = sample(path.field());
            SelfEvaluation changed = form.withText(path, text);
            assertThat(changed.text(path)).as(path.toString()).isEqualTo(text);
            assertThat(changed).isNotEqualTo(form);
            assertThat(changed.withText(path, form.text(path))).isEqualTo(form);
            assertThat(form.withText(path, null).value(path)).isNull();
        }
    }

    @Test
    void theWithMethodsChangeTheirComponentOnly() throws Exception {
        SelfEvaluation form = NineForms.all().get(0);
        for (FieldPath path : form.paths()) {
            SelfEvaluation expected = form.withText(path, sample(path.field()));
            Object holder = switch (path.field().block()) {
                case FORM -> form;
                case FUNDS -> form.funds();
                case FUND_LINE -> form.funds().line(path.item());
                case INDICATOR -> form.indicators().get(path.item());
            };
            String key = path.field().key();
            Class<?> type = holder.getClass().getMethod(key).getReturnType();
            Object changed = holder.getClass()
                    .getMethod("with" + Character.toUpperCase(key.charAt(0)) + key.substring(1), type)
                    .invoke(holder, expected.value(path));
            assertThat(changed)
                    .as(path.toString())
                    .isEqualTo(
                            switch (path.field().block()) {
                                case FORM -> expected;
                                case FUNDS -> expected.funds();
                                case FUND_LINE -> expected.funds().line(path.item());
                                case INDICATOR -> expected.indicators().get(path.item());
                            });
        }
    }

    @Test
    void whatIsNoNumberIsNoPoints() {
        assertThatThrownBy(() -> SelfEvaluation.EMPTY.withText(FieldPath.of(Field.TOTAL_SCORE), "九十"))
                .isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> SelfEvaluation.EMPTY.withText(FieldPath.of(Field.FUNDS), "100"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRowHasNoValuesOfAnother() {
        assertThatThrownBy(() -> Indicator.EMPTY.value(Field.FUND_WEIGHT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("FUND_WEIGHT belongs to FUND_LINE, not to INDICATOR");
        assertThatThrownBy(() -> FundLine.EMPTY.value(Field.WEIGHT)).isInstanceOf(IllegalArgumentException.class);
    }
}
