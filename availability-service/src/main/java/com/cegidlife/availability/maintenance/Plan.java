package com.cegidlife.availability.maintenance;

import com.cegidlife.availability.environment.Reach;

/**
 * What an operator wants to do, and when.
 *
 * @param endsByItself true when the work is over at the end of the window unless somebody ended it before; false when it
 *     is over only once somebody says so, and overruns the window until then
 */
public record Plan(Subject subject, Window window, Reach reach, boolean endsByItself) {}
