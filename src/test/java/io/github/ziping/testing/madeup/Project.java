package io.github.ziping.testing.madeup;

/**
 * What one project's form says, whatever its layout.
 *
 * @param number which of the file's forms it is
 * @param year the year
 * @param project the project's name
 * @param authority the authority in charge
 * @param unit the unit that carries it out
 * @param score the total score
 * @param grade the grade
 * @param dice for whatever else it says
 */
record Project(
        int number, String year, String project, String authority, String unit, String score, String grade, Dice dice) {
    static Project of(long seed, int number) {
        Dice dice = new Dice(seed * 31 + number);
        int year = new Dice(seed).between(2019, 2024);
        int score = dice.between(70, 100);
        return new Project(
                number,
                String.valueOf(year),
                "示例项目" + number + "号" + dice.below(1000),
                "示例市" + number + "主管局",
                "示例" + number + "中心",
                dice.oneIn(3) && score < 100 ? score + "." + dice.between(1, 9) : String.valueOf(score),
                dice.of("优", "良", "中"),
                dice);
    }
}
