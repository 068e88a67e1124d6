#ifndef PACTA_CLIBZIP_SHIM_H
#define PACTA_CLIBZIP_SHIM_H
#include <zip.h>
#endif
