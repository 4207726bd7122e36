// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/error.h"

#include <QCoreApplication>
#include <QString>

namespace entente {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("entente::Error", text);
}

QString place(const Error &error)
{
    const QString file = QString::fromStdString(error.file);
    return error.line == 0 ? file : tr("%1, line %2").arg(file).arg(error.line);
}

QString pattern(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return tr("%1: there is no such file; check the name.");
    case ErrorCode::NoPermission:
        return tr("%1: you may not read this file; ask its owner for permission.");
    case ErrorCode::IsDirectory:
        return tr("%1: this is a folder; name a file in it.");
    case ErrorCode::NotReadable:
        return tr("%1: the file could not be read (%2); try again or copy it elsewhere first.");
    case ErrorCode::TooLarge:
        return tr("%1: the file is larger than %2 MiB, too large for a briefing; split it.");
    case ErrorCode::Empty:
        return tr("%1: the file holds no text; check that it was saved.");
    case ErrorCode::Binary:
        return tr("%1: this is binary data, not text; open a Markdown or text file.");
    case ErrorCode::KnownOtherFormat:
        return tr("%1: this is %2, which cannot be read yet; save it as text or Markdown.");
    case ErrorCode::Encrypted:
        return tr("%1: this PDF is locked with a password; save it without one to read it.");
    case ErrorCode::Damaged:
        return tr("%1: the file is damaged (%2); fetch it again.");
    case ErrorCode::InvalidUtf8:
        return tr("%1: the text is not valid UTF-8 (%2); save it as UTF-8.");
    case ErrorCode::UnknownEncoding:
        return tr("%1: in which encoding the text is cannot be told for sure; save it as UTF-8.");
    case ErrorCode::InvalidFrontMatter:
        return tr(
            "%1: the front matter is not YAML (%2); put a value with colons, brackets or other "
            "signs in quotation marks, as in title: \"One: Two\", or correct the line.");
    case ErrorCode::TooManyColumns:
        return tr("%1: a table has more than %2 columns; split the table.");
    case ErrorCode::NestedTooDeep:
        return tr("%1: lists or quotations are nested more than %2 deep; flatten them.");
    case ErrorCode::InvalidVocabulary:
        return tr("%1: the vocabulary cannot be used (%2); correct the file.");
    case ErrorCode::UnknownFocusArea:
        return tr("“%1” is not a focus area of the vocabulary; did you mean %2?");
    case ErrorCode::UnknownBundledBriefing:
        return tr("%1: there is no bundled briefing of that name; the bundled ones are %2.");
    case ErrorCode::NotWritable:
        return tr("%1: the output could not be written (%2); choose another place.");
    case ErrorCode::MissingFont:
        return tr("%1: no font of this machine has the letters of %2; install one, such as Noto.");
    case ErrorCode::UnknownFont:
        return tr("%1: no font of this machine is called “%2”; install it or name another.");
    case ErrorCode::DoesNotFit:
        return tr("%1: what stands on page %2 does not fit it and would be cut off; choose smaller "
                  "type, narrower margins or larger paper.");
    case ErrorCode::UnknownOutputFormat:
        return tr("%1: this kind of output is not known; end the name in %2.");
    case ErrorCode::MarkingLowered:
        return tr("The marking “%1” cannot become “%2”: an export may raise a marking, but never "
                  "lower, drop or reword it; keep “%1” or raise it.");
    case ErrorCode::MarkingUnclear:
        return tr(
            "%1: the marking “%2” is not understood, so nothing that bears it can be exported; "
            "write a label such as TLP:AMBER, or a classification, on one line.");
    case ErrorCode::UnknownMarking:
        return tr("The marking “%1” is not understood; write a TLP label (TLP:CLEAR, TLP:GREEN, "
                  "TLP:AMBER, TLP:AMBER+STRICT or TLP:RED) or the words of another scheme.");
    case ErrorCode::PasswordTooLong:
        return tr("%1: the password is longer than %2 bytes; choose a shorter one.");
    case ErrorCode::UnusableIndex:
        return tr("%1: the search index cannot be used (%2); have it rebuilt from the library.");
    case ErrorCode::NotALibrary:
        return tr("%1: this is not a library of Entente; name another file with --library.");
    case ErrorCode::DamagedLibrary:
        return tr("%1: the library is damaged (%2); restore a backup in its place.");
    case ErrorCode::NewerLibrary:
        return tr("%1: the library is from a newer Entente (version %2) and can only be read; "
                  "update Entente to write to it.");
    case ErrorCode::ReadOnlyLibrary:
        return tr("%1: the library can only be read (%2); make the file and its folder writable.");
    case ErrorCode::LibraryFailed:
        return tr("%1: the library could not be used (%2); free space or try again.");
    case ErrorCode::ChangedElsewhere:
        return tr("%1: %2 was changed by another Entente meanwhile; look at its words, then save "
                  "yours again.");
    case ErrorCode::NotInLibrary:
        return tr("%1: %2 is not in the library; import it first.");
    case ErrorCode::Cancelled:
        return tr("%1: cancelled.");
    case ErrorCode::OutOfMemory:
        return tr("%1: there is not enough memory for this; close other programs, or split it.");
    case ErrorCode::Unexpected:
        return tr("%1: something happened that Entente does not expect (%2); try again, and report "
                  "it if it stays.");
    }
    return QStringLiteral("%1: %2");
}

} // namespace

QString sentence(const Error &error)
{
    const QString text = pattern(error.code);
    const QString where = place(error);
    const QString detail = QString::fromStdString(error.detail);
    QString words = text.contains(u"%2") ? text.arg(where, detail) : text.arg(where);
    if (where.isEmpty() && words.startsWith(QStringLiteral(": "))) {
        words.remove(0, 2); // it is about no file
        words[0] = words[0].toUpper();
    }
    return words;
}

} // namespace entente
