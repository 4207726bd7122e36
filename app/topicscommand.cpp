// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/topicscommand.h"

#include "app/doubts.h"
#include "app/filteroptions.h"
#include "app/terminal.h"
#include "core/briefing/marking.h"
#include "core/publishing/topiccsv.h"
#include "core/publishing/topicjson.h"
#include "core/publishing/topictext.h"
#include "core/session/reading.h"
#include "resources/resources.h"

namespace entente {

int runTopics(const Arguments &arguments, const std::shared_ptr<const Vocabulary> &vocabulary,
              std::FILE *output, std::FILE *errors)
{
    if (const QString problem = queryProblem(arguments.filter.text, *vocabulary);
        !problem.isEmpty()) {
        complain(errors, problem);
        return WrongUsage;
    }
    const bool json = arguments.format == "json";
    const bool csv = arguments.format == "csv";
    std::string text;
    if (json)
        text = "[";
    if (csv)
        appendCsvHead(text, arguments.publish.byteOrderMark);
    bool written = true;
    const auto flush = [&] {
        written = written && (json ? printEscaped(output, text) : printText(output, text));
        text.clear();
    };
    bool unread = false;
    std::size_t matched = 0;
    const char *gap = "";
    for (const std::string &file : arguments.files) {
        std::vector<Error> within;
        Result<std::vector<Briefing>> read = session::readBriefings(file, loadAny, *vocabulary,
                                                                    within);
        if (!read) {
            complain(errors, sentence(read.error()));
            unread = true;
            continue;
        }
        for (const Error &error : within)
            complain(errors, sentence(error));
        unread = unread || !within.empty();
        for (Briefing &briefing : read.value()) {
            sayDoubts(errors, briefing);
            const FilterIndex index({std::make_shared<const Briefing>(std::move(briefing))},
                                    vocabulary, !arguments.filter.text.empty());
            const FilterResult result = index.apply(arguments.filter);
            matched += result.isNone() ? 0 : 1;
            const std::string marking = parseMarking(index.briefings()[0]->meta.marking).text;
            if (json) {
                text += gap;
                appendJson(text, index, arguments.filter, result, 0, *vocabulary, marking);
                gap = ",\n";
            } else if (csv) {
                appendCsv(text, index, arguments.filter, result, 0, *vocabulary, marking);
            } else {
                appendText(text, index, arguments.filter, result, 0, *vocabulary);
            }
            flush();
        }
    }
    if (json)
        text += "]\n";
    flush();
    if (!endPrinting(output, written, errors))
        return CouldNotWrite;
    return unread ? CouldNotRead : matched == 0 ? NothingMatched : Done;
}

} // namespace entente
