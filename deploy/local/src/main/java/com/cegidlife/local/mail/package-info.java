/** The mail catcher: accepts every mail, delivers none, shows them on a page. */
package com.cegidlife.local.mail;
