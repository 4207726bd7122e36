// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/publishing.h"

#include "core/base/writewhole.h"
#include "core/briefing/markingerror.h"
#include "core/publishing/publishingerror.h"

namespace entente::session {

namespace {

bool namesWhatIsWrong(const ErrorCode &code)
{
    return code == MarkingError::MarkingLowered || code == MarkingError::MarkingUnclear
        || code == MarkingError::UnknownMarking || code == PublishingError::UnknownFont;
}

} // namespace

Result<void> publishTo(const std::string &file, OutputFormat format, const Publication &publication,
                       const PublishOptions &options, const Progress &progress)
{
    const Result<QByteArray> bytes = publish(publication, format, options, progress);
    if (bytes)
        return writeWhole(file, bytes.value());
    Error error = bytes.error();
    if (!namesWhatIsWrong(error.code))
        error.file = file;
    return error;
}

} // namespace entente::session
