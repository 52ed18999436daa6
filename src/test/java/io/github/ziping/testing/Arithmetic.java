package io.github.ziping.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** The rules of the form once more, in whole numbers and without any of the product's code; for amounts from 0 up. */
public final class Arithmetic {
    private static final int THOUSANDTHS = 3;

    private Arithmetic() {}

    /** 执行率(%), cut to two digits; 0 for a budget of 0. */
    public static BigDecimal rate(BigDecimal executed, BigDecimal budget) {
        if (budget.signum() == 0) {
            return hundredths(BigInteger.ZERO);
        }
        return hundredths(cents(executed).multiply(BigInteger.valueOf(10_000)).divide(cents(budget)));
    }

    /** 执行率(%), rounded half up to two digits; 0 for a budget of 0. */
    public static BigDecimal roundedRate(BigDecimal executed, BigDecimal budget) {
        if (budget.signum() == 0) {
            return hundredths(BigInteger.ZERO);
        }
        BigInteger twice = cents(executed).multiply(BigInteger.valueOf(20_000)).add(cents(budget));
        return hundredths(twice.divide(cents(budget).shiftLeft(1)));
    }

    /** 得分 of the execution row, rounded half up to two digits, at most the weight; 0 for a budget of 0. */
    public static BigDecimal executionScore(BigDecimal executed, BigDecimal budget, BigDecimal weight) {
        if (budget.signum() == 0) {
            return hundredths(BigInteger.ZERO);
        }
        BigInteger twice = cents(budget).shiftLeft(1);
        BigInteger points = cents(executed)
                .multiply(cents(weight))
                .shiftLeft(1)
                .add(cents(budget))
                .divide(twice);
        return hundredths(points.min(cents(weight)));
    }

    /** The sum, rounded half up to two digits; for numbers of at most three. */
    public static BigDecimal total(BigDecimal first, List<BigDecimal> others) {
        BigInteger sum = whole(first, THOUSANDTHS);
        for (BigDecimal other : others) {
            sum = sum.add(whole(other, THOUSANDTHS));
        }
        return hundredths(sum.add(BigInteger.valueOf(5)).divide(BigInteger.TEN));
    }

    /** 评分等级 of a printed total. */
    public static String grade(BigDecimal total) {
        int points = cents(total).intValueExact();
        return points >= 9_000 ? "优" : points >= 8_000 ? "良" : points >= 6_000 ? "中" : "差";
    }

    private static BigInteger cents(BigDecimal number) {
        return whole(number, 2);
    }

    private static BigInteger whole(BigDecimal number, int digits) {
        return number.movePointRight(digits).toBigIntegerExact();
    }

    private static BigDecimal hundredths(BigInteger whole) {
        return new BigDecimal(whole, 2);
    }
}
