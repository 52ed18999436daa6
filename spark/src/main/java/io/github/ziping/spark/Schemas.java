package io.github.ziping.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of all tables; spark/TABLES.md describes each of them: its unit, and when it is null. Decimals have room
 * for 18 digits before the point and 10 behind it, so that sums over any number of forms are exact; what does not fit is null, and
 * named in {@code not_in_columns}.
 */
final class Schemas {
    static final int SCALE = 10;
    static final int PRECISION = 28;
    static final DecimalType DECIMAL = DataTypes.createDecimalType(PRECISION, SCALE);

    /** One finding, as in {@code check --format json}; {@code row} and {@code column}, from 0, put cells into their order. */
    static final StructType FINDING = new StructType()
            .add("rule", StringType)
            .add("severity", StringType)
            .add("file", StringType)
            .add("sheet", StringType)
            .add("cell", StringType)
            .add("project", StringType)
            .add("field", StringType)
            .add("message", StringType)
            .add("remedy", StringType)
            .add("expected", StringType)
            .add("actual", StringType)
            .add("subject", StringType)
            .add("row", IntegerType)
            .add("column", IntegerType)
            .add("form", IntegerType);

    static final StructType INDICATOR = new StructType()
            .add("number", IntegerType)
            .add("level1", StringType)
            .add("level2", StringType)
            .add("level3", StringType)
            .add("target", StringType)
            .add("actual", StringType)
            .add("weight", DECIMAL)
            .add("score", DECIMAL)
            .add("deviation", StringType)
            .add("counted_level1", StringType);

    static final StructType FUND_LINE = new StructType()
            .add("label", StringType)
            .add("initial_budget", DECIMAL)
            .add("annual_budget", DECIMAL)
            .add("executed", DECIMAL)
            .add("weight", DECIMAL)
            .add("rate_percent", DECIMAL)
            .add("score", DECIMAL);

    /** What the office computes from a form, as 汇总表 has it: amounts in the office's unit. */
    static final StructType FIGURES = new StructType()
            .add("initial_budget", DECIMAL)
            .add("annual_budget", DECIMAL)
            .add("executed", DECIMAL)
            .add("rate", DECIMAL)
            .add("execution_score", DECIMAL)
            .add("level_scores", array(DECIMAL))
            .add("total_score", DECIMAL)
            .add("grade", StringType)
            .add("scored", BooleanType);

    static final StructType PLACE = new StructType()
            .add("field", StringType)
            .add("item", IntegerType)
            .add("sheet", StringType)
            .add("cell", StringType);

    static final StructType FORM = new StructType()
            .add("file", StringType)
            .add("form", IntegerType)
            .add("sheet", StringType)
            .add("saved_at", StringType)
            .add("title", StringType)
            .add("year", IntegerType)
            .add("project", StringType)
            .add("authority", StringType)
            .add("unit", StringType)
            .add("amount_unit", StringType)
            .add("funds", FUND_LINE)
            .add("sources", array(FUND_LINE))
            .add("expected_goal", StringType)
            .add("actual_result", StringType)
            .add("total_weight", DECIMAL)
            .add("total_score", DECIMAL)
            .add("grade", StringType)
            .add("of_project", BooleanType)
            .add("figures", FIGURES)
            .add("project_key", StringType)
            .add("similar_key", StringType)
            .add("places", array(PLACE))
            .add("not_in_columns", array(StringType))
            .add("json", StringType)
            .add("indicators", array(INDICATOR))
            .add("findings", array(FINDING));

    /** A goal form: what it says, and the name that forms of its project share with it. */
    static final StructType GOAL = new StructType()
            .add("file", StringType)
            .add("number", IntegerType)
            .add("name_key", StringType)
            .add("json", StringType);

    static final StructType FILE = new StructType()
            .add("file", StringType)
            .add("length", LongType)
            .add("unreadable", IntegerType)
            .add("forms", array(FORM))
            .add("goals", array(GOAL))
            .add("findings", array(FINDING));

    /** A file that was found and not read yet; {@code print} says of which other file it is the print, if it is one. */
    static final StructType FOUND = new StructType()
            .add("path", StringType)
            .add("file", StringType)
            .add("length", LongType)
            .add("print", StringType);

    private Schemas() {}

    private static DataType array(DataType of) {
        return DataTypes.createArrayType(of);
    }
}
