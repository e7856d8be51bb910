package com.cegidlife.learning.exchange;

import com.cegidlife.servicekit.problem.Text;

/**
 * What is wrong on a line of a file.
 *
 * @param line from 1
 */
public record LineFault(int line, Text reason) {}
