// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fileerror.h"
#include "core/base/runerror.h"
#include "core/briefing/markingerror.h"
#include "core/library/libraryerror.h"
#include "core/pdf/tools/pdferror.h"
#include "core/publishing/publishingerror.h"
#include "core/reading/archive/archiveerror.h"
#include "core/reading/mail/mailerror.h"
#include "core/reading/office/officeerror.h"
#include "core/reading/readingerror.h"
#include "core/reading/sandbox/sandboxerror.h"
#include "core/search/searcherror.h"
#include "core/vocabulary/vocabularyerror.h"
#include "resources/bundleerror.h"

#include <vector>

namespace entente::test {

/// All failures of a room, which number from 0 to the last.
template <RoomError E>
void addFailures(std::vector<ErrorCode> &codes, E last)
{
    for (int value = 0; value <= static_cast<int>(last); ++value)
        codes.emplace_back(static_cast<E>(value));
}

/// The failures of every room.
inline std::vector<ErrorCode> allFailures()
{
    std::vector<ErrorCode> codes;
    addFailures(codes, FileError::NotWritable);
    addFailures(codes, RunError::Unexpected);
    addFailures(codes, MarkingError::UnknownMarking);
    addFailures(codes, PdfError::Damaged);
    addFailures(codes, ReadingError::TooMuchWithin);
    addFailures(codes, ArchiveError::Locked);
    addFailures(codes, MailError::Locked);
    addFailures(codes, OfficeError::NotTheOne);
    addFailures(codes, SandboxError::NotConfined);
    addFailures(codes, VocabularyError::UnknownFocusArea);
    addFailures(codes, SearchError::UnusableIndex);
    addFailures(codes, LibraryError::NotInLibrary);
    addFailures(codes, PublishingError::PasswordTooLong);
    addFailures(codes, BundleError::UnknownBundledBriefing);
    return codes;
}

} // namespace entente::test
