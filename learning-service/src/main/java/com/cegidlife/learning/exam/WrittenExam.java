package com.cegidlife.learning.exam;

/** An exam with one of its versions. */
public record WrittenExam(Exam exam, ExamVersion text) {}
