// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/sandbox/errorwire.h"

#include "core/base/fileerror.h"
#include "core/base/runerror.h"
#include "core/pdf/tools/pdferror.h"
#include "core/reading/archive/archiveerror.h"
#include "core/reading/converted/conversionerror.h"
#include "core/reading/mail/mailerror.h"
#include "core/reading/office/officeerror.h"
#include "core/reading/readingerror.h"
#include "core/reading/recognition/recognitionerror.h"
#include "core/reading/sandbox/sandboxerror.h"

#include <QString>

#include <array>
#include <optional>

namespace entente::sandbox {

namespace {

constexpr std::size_t longestDetail = 1024; // bytes, for one sentence

/// The failures of a room, which number from 0 to the last that has words.
template <RoomError E>
std::optional<ErrorCode> codeIn(std::uint8_t value)
{
    const auto error = static_cast<E>(value);
    return pattern(error).isEmpty() ? std::nullopt : std::optional<ErrorCode>(error);
}

/// All rooms whose failures a reader can answer with; by their places in here they travel.
constexpr std::array rooms{codeIn<FileError>,       codeIn<RunError>,    codeIn<ReadingError>,
                           codeIn<PdfError>,        codeIn<OfficeError>, codeIn<SandboxError>,
                           codeIn<ArchiveError>,    codeIn<MailError>,   codeIn<ConversionError>,
                           codeIn<RecognitionError>};

struct RoomAndValue
{
    std::uint8_t room = 0;
    std::uint8_t value = 0;
};

std::optional<RoomAndValue> placeOf(const ErrorCode &code)
{
    for (std::size_t room = 0; room < rooms.size(); ++room) {
        for (std::uint8_t value = 0; const std::optional<ErrorCode> each = rooms[room](value);
             ++value) {
            if (*each == code)
                return RoomAndValue{static_cast<std::uint8_t>(room), value};
        }
    }
    return std::nullopt;
}

} // namespace

void writeError(WireWriter &wire, const Error &error)
{
    const std::optional<RoomAndValue> place = placeOf(error.code);
    if (!place)
        return writeError(wire, {RunError::Unexpected, {}, error.line, error.detail});
    wire.number(place->room);
    wire.number(place->value);
    wire.number(error.line);
    std::size_t end = std::min(error.detail.size(), longestDetail);
    while (end > 0 && text::firstInvalid(std::string_view(error.detail).substr(0, end)))
        --end;
    wire.words(std::string_view(error.detail).substr(0, end));
}

Error readError(WireReader &wire, const std::string &file)
{
    RoomAndValue place;
    Error error{SandboxError::NoSense, file, 0, {}};
    wire.number(place.room);
    wire.number(place.value);
    wire.number(error.line);
    wire.words(error.detail);
    wire.require(error.detail.size() <= longestDetail && place.room < rooms.size());
    const std::optional<ErrorCode> code = wire.hasFailed() ? std::nullopt
                                                           : rooms[place.room](place.value);
    if (!code)
        return {SandboxError::NoSense, file, 0, {}};
    error.code = *code;
    return error;
}

} // namespace entente::sandbox
