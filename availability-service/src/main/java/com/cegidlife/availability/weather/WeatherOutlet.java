package com.cegidlife.availability.weather;

/** Where the weather is told to; takes everything at once and never throws. */
public interface WeatherOutlet {

    /** @param place to come back to: {@link WeatherStream} finds from it whether anything was missed */
    void tell(Weather weather, String place);

    /** A sign of life: everything that changes from the first one on is told. */
    void greet();

    /** Nothing is told any more. */
    void end();
}
