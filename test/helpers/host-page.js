// Runs within the page that shows mails: what a reader and a page could do to them. Not TypeScript, since it runs in a browser.
(() => {
  const EVENTS =
    'abort animationend animationiteration animationstart auxclick beforecopy beforecut beforeinput beforematch beforetoggle blur ' +
    'cancel canplay change close contextmenu copy cut dblclick drag dragend dragenter dragleave dragover dragstart drop ended error ' +
    'finish focus focusin focusout formdata fullscreenchange gotpointercapture hashchange input invalid keydown keypress keyup load ' +
    'loadeddata loadstart message mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel pageshow paste ' +
    'pause play playing pointercancel pointerdown pointerenter pointerleave pointermove pointerout pointerover pointerup ' +
    'popstate progress propertychange readystatechange reset resize scroll scrollend search securitypolicyviolation select ' +
    'selectionchange selectstart show slotchange start storage submit toggle touchcancel touchend touchmove touchstart ' +
    'transitioncancel transitionend transitionrun transitionstart unload volumechange webkitTransitionEnd wheel';

  const mails = () => [...document.querySelectorAll('.mail')];
  const inMail = (node) => node instanceof Element && node.closest('.mail') !== null;

  /** Puts outputs into the page as an application would. */
  window.showMails = (outputs) => {
    mails().forEach((mail, index) => {
      mail.innerHTML = outputs[index];
    });
  };

  /** How the browser reads each of them. */
  window.readMails = () => mails().map((mail) => mail.innerHTML);

  /** Does everything to every element but click. */
  window.touchMails = () => {
    for (const element of mails().flatMap((mail) => [...mail.querySelectorAll('*')])) {
      element.scrollIntoView();
      element.focus?.();
      for (const name of EVENTS.split(' ')) {
        element.dispatchEvent(new Event(name, { bubbles: false }));
      }
      element.scrollTop = 1;
      element.blur?.();
    }
  };

  /** Clicks every element. Links are not followed but told of, with what of them is not as it should be. */
  window.clickMails = () => {
    const wrong = [];
    const onClick = (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!link) return;
      event.preventDefault();
      if (
        !/^(https?|mailto|tel):$/.test(link.protocol) ||
        link.target !== '_blank' ||
        !link.relList.contains('noopener')
      ) {
        wrong.push(`link ${link.outerHTML.slice(0, 200)}`);
      }
    };
    document.addEventListener('click', onClick, true);
    for (const element of mails().flatMap((mail) => [...mail.querySelectorAll('*')])) element.click?.();
    document.removeEventListener('click', onClick, true);
    return wrong;
  };

  /** What of the page itself is out of its place: moved into or out of a mail, or lain over by one. */
  window.findDisplaced = () => {
    const wrong = [];
    for (const host of document.querySelectorAll('.host')) {
      for (const button of host.querySelectorAll('button')) {
        const where = `${button.textContent} of ${host.dataset.index}`;
        if (inMail(button)) wrong.push(`${where} is within the mail`);
        button.scrollIntoView({ block: 'center', inline: 'center' });
        const { left, top, width, height } = button.getBoundingClientRect();
        const shown = document.elementFromPoint(left + width / 2, top + height / 2);
        if (shown !== button) wrong.push(`${where} is behind ${shown?.outerHTML.slice(0, 200)}`);
      }
    }
    const hosts = document.querySelectorAll('body > .host').length;
    const { count } = document.body.dataset;
    if (hosts !== Number(count)) wrong.push(`${hosts} of ${count} hosts are where they were`);
    for (const host of document.querySelectorAll('.host')) {
      if (host.querySelectorAll('button').length !== 3) wrong.push(`${host.dataset.index} lost a button`);
      if (!host.querySelector('td.mail + td > button, div:has(> .mail) + button')) {
        wrong.push(`${host.dataset.index} has its mail elsewhere`);
      }
      if (host.querySelectorAll('.mail').length !== 1) wrong.push(`${host.dataset.index} has not one mail`);
    }
    return wrong;
  };
})();
