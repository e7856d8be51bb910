/**
 * The launcher of {@code ./cegidlife run}: it starts the whole suite on one machine as operating-system processes that
 * it supervises, without containers. For development and demonstration only.
 */
package com.cegidlife.local;
