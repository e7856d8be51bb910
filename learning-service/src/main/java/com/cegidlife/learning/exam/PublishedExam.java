package com.cegidlife.learning.exam;

/**
 * What an attempt that begins now is about.
 *
 * @param thresholdBasisPoints share of fully right answers that passes, in ten-thousandths (R15.3, D17)
 */
public record PublishedExam(Exam exam, ExamVersion text, int thresholdBasisPoints) {}
