package com.cegidlife.availability.weather;

/**
 * How the production environments of a product do.
 *
 * @param environments how many there are
 * @param down how many of them have an open outage
 * @param unknown how many of them no probe has reported of for longer than the tolerance (D12)
 */
public record ProductWeather(String product, long environments, long down, long unknown) {

    /** {@code DOWN} when none works, {@code UNKNOWN} when nothing is known; the counts tell the rest. */
    public EnvironmentState state() {
        if (unknown == environments) {
            return EnvironmentState.UNKNOWN;
        }
        return down + unknown == environments ? EnvironmentState.DOWN : EnvironmentState.UP;
    }
}
