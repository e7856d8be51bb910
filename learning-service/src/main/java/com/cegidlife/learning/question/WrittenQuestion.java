package com.cegidlife.learning.question;

/** A question with one of its versions. */
public record WrittenQuestion(Question question, QuestionVersion text) {}
