package com.cegidlife.local.story;

/** A suite for the stories that move its clock, apart from those whose probe lives in real time. */
final class SuiteInMotion extends OneSuite {}
