package com.cegidlife.learning.knowledge;

/** How far apart two spellings are. */
public final class Spelling {

    private static final int SHORT = 7;
    private static final int SHORTEST = 4;

    private Spelling() {}

    /**
     * Whether one may be meant by the other: one letter left out, added, changed or in the other's place, two in words of
     * more than seven letters, none in words of fewer than four, which are other words as soon as a letter changes.
     */
    public static boolean mayMean(String typed, String known) {
        var allowed = typed.length() > SHORT ? 2 : typed.length() >= SHORTEST ? 1 : 0;
        return distance(typed, known) <= allowed;
    }

    /** Letters to be left out, added, changed or swapped with their neighbour. */
    static int distance(String one, String other) {
        var distances = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : step(distances, one, other, i, j);
            }
        }
        return distances[one.length()][other.length()];
    }

    private static int step(int[][] distances, String one, String other, int i, int j) {
        var change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        var least = Math.min(Math.min(distances[i - 1][j], distances[i][j - 1]) + 1, distances[i - 1][j - 1] + change);
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, distances[i - 2][j - 2] + 1) : least;
    }
}
