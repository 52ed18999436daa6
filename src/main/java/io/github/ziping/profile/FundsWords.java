package io.github.ziping.profile;

import java.util.List;

/**
 * The words of the funds block.
 *
 * @param total the label of the total row, without a colon
 * @param sources the labels of the source rows in printed order
 * @param unscored what a cell prints that carries no points
 */
public record FundsWords(String total, List<String> sources, String unscored) {
    public FundsWords {
        sources = List.copyOf(sources);
    }
}
