// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/tools/qpdftools.h"

extern "C" __attribute__((visibility("default"))) const entente::pdf::qpdf::Tools *ententePdfTools()
{
    static const entente::pdf::qpdf::Tools tools{&entente::pdf::qpdf::encrypted,
                                                 &entente::pdf::qpdf::associatedFiles};
    return &tools;
}
