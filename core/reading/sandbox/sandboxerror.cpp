// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/sandbox/sandboxerror.h"

#include "core/base/errortexts.h"

#include <QString>

namespace entente {

QString pattern(SandboxError error)
{
    switch (error) {
    case SandboxError::Crashed:
        return ErrorTexts::tr(
            "%1: reading failed (%2), for the file is damaged, or made to do harm; open it in the "
            "program that wrote it and save it again, or as text.");
    case SandboxError::Forbidden:
        return ErrorTexts::tr(
            "%1: reading was stopped, for it tried what no document asks for; the file is most "
            "likely made to do harm: ask whoever sent it, and do not open it elsewhere.");
    case SandboxError::TookTooLong:
        return ErrorTexts::tr(
            "%1: reading was stopped after %2 s of processor time; split the document, or save it "
            "as text.");
    case SandboxError::TooMuchMemory:
        return ErrorTexts::tr(
            "%1: reading takes more than %2 MiB of memory; split the document, or save it as "
            "text.");
    case SandboxError::NoSense:
        return ErrorTexts::tr(
            "%1: what was read makes no sense, for the file is damaged, or made to do harm; open "
            "it in the program that wrote it and save it again, or as text.");
    case SandboxError::NoHelper:
        return ErrorTexts::tr(
            "%1: entente-reader, which reads files of this format, cannot be run (%2); start "
            "Entente again, or install it again.");
    case SandboxError::NotStarted:
        return ErrorTexts::tr(
            "%1: pandoc, by means of which files of this format are read, cannot be run; install "
            "it again.");
    case SandboxError::NotConfined:
        return ErrorTexts::tr(
            "%1: this system does not let a file of this format be read safely (%2); save it as "
            "text or Markdown, or read it where seccomp works.");
    }
    return {};
}

} // namespace entente
