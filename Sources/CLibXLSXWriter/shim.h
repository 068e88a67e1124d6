#ifndef PACTA_CLIBXLSXWRITER_SHIM_H
#define PACTA_CLIBXLSXWRITER_SHIM_H
#include <xlsxwriter.h>
#endif
