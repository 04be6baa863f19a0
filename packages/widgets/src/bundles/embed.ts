// In this order: the gateway's address is known before the elements already in the page ask.
import './remember-module.ts';
import '../define.ts';
