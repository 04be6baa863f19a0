// In this order: the gateway's address is known before the elements already in the page ask.
import './remember-classic.ts';
import '../define.ts';
