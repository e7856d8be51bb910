/**
 * What tests of every module share: a real broker, real databases, tokens, events and a clock that obeys. Used with
 * test scope only.
 */
package com.cegidlife.testkit;
