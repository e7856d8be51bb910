/** What every service verifies of its REST interface: its OpenAPI document, its problems, who may call what. */
package com.cegidlife.testkit.http;
