#ifndef PACTA_CLIBXML2_SHIM_H
#define PACTA_CLIBXML2_SHIM_H

// libxml2 on Debian is built with ICU; its headers clash with Foundation's copy of ICU.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

#endif
